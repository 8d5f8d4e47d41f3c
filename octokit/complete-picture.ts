import type { Facts, IssueFacts } from '../core/facts/facts.ts';
import { readMarker } from '../core/integrity/marker.ts';
import { initiativeLabel } from '../core/plan/labels.ts';
import { convergenceMarker } from '../core/render/render-convergence.ts';
import type { Extras, Wants } from './documents/extras.ts';
import type { RawHeard, RawInitiative } from './documents/raw.ts';
import { type FoundPulls, findPulls, isReleased } from './find-pulls.ts';
import type { InitiativeRead } from './initiative-read.ts';
import { isInitiativeProbe } from './is-initiative.ts';
import { doubtfulLinks, linksOf } from './links-of.ts';
import { readMissing } from './read-extras.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';
import type { Reader, RepositoryRead } from './reader.ts';
import { toActor } from './to-actor.ts';
import { toCandidateFacts } from './to-candidate-facts.ts';
import { readStrays, toReferenced, toTeams } from './to-extra-facts.ts';
import { toIssueFacts } from './to-issue-facts.ts';
import { wantsOf } from './wants-of.ts';
import { withBrought } from './with-brought.ts';
import { withRevisions } from './with-revisions.ts';
import { lookUpVia, withVia } from './with-via.ts';

interface Sketch {
  readonly reader: Reader;
  readonly context: ReadContext;
  readonly known: RepositoryRead;
  readonly raw: RawHeard;
  /** The same, with what leads to its pull requests; null where it is not asked what wants to release it. */
  readonly linked: RawInitiative | null;
  /** What the first request brought along already. */
  readonly extras: Extras;
  readonly hinted: readonly number[];
  readonly readAt: string;
  readonly login: string;
}

/** From the first answer to the whole picture: lists to their ends, and everything that turns out to be needed. */
export async function completePicture(sketch: Sketch): Promise<InitiativeRead & { readonly wants: Wants }> {
  const { reader, context, known, raw } = sketch;
  const initiative = await toIssueFacts(context, raw);
  const subIssues = await readSubIssues(context, raw);
  // Label and sub-issues can be taken away by anybody with triage access; what we wrote there cannot.
  const isInitiative =
    initiative.labels.some((label) => label.toLowerCase() === initiativeLabel.name) ||
    subIssues.some(({ isOurs }) => isOurs) ||
    initiative.comments.some(({ isOurs, body }) => isOurs && readMarker(body) === convergenceMarker);
  const { linked } = sketch;
  const found = linked === null ? noPulls : await findPulls(context, linked, known.config, known.repository);
  const pulls = [...new Set([...found.open, ...sketch.hinted])];
  const { wants, extras } = await satisfy(sketch, initiative, subIssues, pulls);
  // Several initiatives are asked about in one request, and each has its own.
  const strays = linked === null ? only(extras.strays, wants.strays) : extras.strays;
  await lookUpVia(reader, [initiative, ...subIssues]);
  const complete = async (issue: IssueFacts) =>
    withVia(reader, await withRevisions(context, issue, extras.edited));
  const completeStray = async (issue: IssueFacts) => {
    await lookUpVia(reader, [issue]);
    return complete(issue);
  };
  const facts: Facts = {
    readAt: sketch.readAt,
    repository: { ...known.repository, labels: toLabels(extras) },
    viewer: {
      appId: reader.appId,
      login: reader.keeper ?? toActor({ kind: 'Bot', login: sketch.login })?.login ?? sketch.login,
    },
    config: known.configFacts,
    initiative: await complete(initiative),
    milestone: raw.milestone?.number ?? null,
    hasPinnedComment: raw.pinnedIssueComment !== null,
    subIssues: await inOrder(subIssues, complete),
    // Numbers of issues that were moved away name others here: nothing may be looked up by them.
    strays: await readStrays(context, strays, async (issue) =>
      issue.repositoryId === known.repository.nodeId ? completeStray(issue) : issue,
    ),
    referenced: toReferenced(extras.probes),
    teams: await toTeams(context, extras.teams),
    candidates: await readCandidates(sketch, extras, isInitiative),
    signals: new Map(),
    incomplete: context.incomplete,
  };
  return {
    facts,
    isInitiative,
    parent: raw.parent?.number ?? null,
    userIds: new Map([...extras.users].flatMap(([login, user]) => (user === null ? [] : [[login, user.id]]))),
    shippedTo: found.shippedTo,
    wants,
  };
}

const noPulls: FoundPulls = { open: [], shippedTo: [] };

async function readSubIssues(context: ReadContext, raw: RawHeard): Promise<IssueFacts[]> {
  const subIssues = await readToEnd(
    context,
    raw.subIssues,
    'subIssues',
    raw.id,
    `sub-issues of #${String(raw.number)}`,
  );
  return inOrder(subIssues, (issue) => toIssueFacts(context, issue));
}

/** One after the other: what an issue still needs is asked for in turn, not all at once. */
async function inOrder<In, Out>(items: readonly In[], each: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  for (const item of items) results.push(await each(item));
  return results;
}

/** A pull request may name issues that have to be looked at in turn; after that nothing new can turn up. */
async function satisfy(
  { reader, context, known, extras: first }: Sketch,
  initiative: IssueFacts,
  subIssues: readonly IssueFacts[],
  pulls: readonly number[],
): Promise<{ readonly wants: Wants; readonly extras: Extras }> {
  const wantsWith = (probes: readonly number[]) =>
    wantsOf({ initiative, subIssues, config: known.config, pulls, probes });
  const second = await readMissing(reader, context.page, wantsWith([]), first);
  const named = [...second.pulls.values()]
    .flatMap((pull) =>
      pull === null ? [] : doubtfulLinks(linksOf(pull, known.repository, known.repository.nodeId)),
    )
    .filter((number) => number !== initiative.number);
  const wants = wantsWith(named);
  return { wants, extras: await readMissing(reader, context.page, wants, second) };
}

function only<Key, Value>(all: ReadonlyMap<Key, Value>, keys: readonly Key[]): ReadonlyMap<Key, Value> {
  return new Map([...all].filter(([key]) => keys.includes(key)));
}

function toLabels({ labels }: Extras): Facts['repository']['labels'] {
  return [...labels.values()].flatMap((label) =>
    label === null ? [] : [{ name: label.name, nodeId: label.id }],
  );
}

/** Open pull requests into release branches that are linked to this initiative, in order of their numbers. */
async function readCandidates(
  { reader, context, known, raw }: Sketch,
  { pulls, probes }: Extras,
  isInitiative: boolean,
): Promise<Facts['candidates']> {
  const bound = (number: number) =>
    number === raw.number ? isInitiative : isInitiativeProbe(probes.get(number) ?? null, context.keeper);
  const repository = { ...known.repository, id: known.repository.nodeId };
  const wanted = [...pulls.values()]
    .filter((pull) => pull !== null)
    .filter((pull) => pull.state === 'OPEN')
    .filter(({ baseRefName, commits }) =>
      isReleased(known.config, baseRefName, commits.nodes?.at(-1)?.commit),
    )
    .toSorted((a, b) => a.number - b.number);
  const candidates = await inOrder(wanted, async (pull) => {
    const candidate = await toCandidateFacts(context, pull, repository, bound);
    return candidate === null ? null : withBrought(reader, context, known, pull, candidate);
  });
  return candidates
    .filter((candidate) => candidate !== null)
    .filter(({ links }) => links.some(({ initiative }) => initiative === raw.number));
}
