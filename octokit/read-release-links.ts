import type { CandidateFacts } from '../core/facts/facts.ts';
import { parseTrailers } from '../core/links/parse-trailers.ts';
import type { RepositoryName } from '../core/links/repository-name.ts';
import { noExtras, noWants } from './documents/extras.ts';
import { pullLinksQuery } from './documents/queries.ts';
import type { RawPullLinks, ReleasedCommit } from './documents/raw.ts';
import { isInitiativeProbe } from './is-initiative.ts';
import { believe } from './json.ts';
import { bindingLinks, doubtfulLinks, type Link, linksOf } from './links-of.ts';
import { readMissing } from './read-extras.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';
import { type Reader, repositoryVariables, startRead } from './reader.ts';

export type Links = Pick<CandidateFacts, 'links' | 'unlinkedCommits'>;

/**
 * Which initiatives these commits belong to, and which commits belong to none.
 * @param open open pull requests that they bring in all the same: those of a group of the merge queue
 */
export async function readReleaseLinks(
  reader: Reader,
  context: ReadContext,
  repository: RepositoryName & { readonly nodeId: string },
  commits: readonly ReleasedCommit[],
  open: ReadonlySet<number> = new Set(),
): Promise<Links> {
  const pullsOf = new Map<string, number[]>();
  for (const commit of commits) pullsOf.set(commit.oid, await pullsOfCommit(context, commit, open));
  const linksOfPull = await readPullLinks(reader, context, repository, [
    ...new Set([...pullsOf.values()].flat()),
  ]);
  const all = new Map(
    commits.map((commit): [string, Link[]] => [
      commit.oid,
      [
        ...parseTrailers(commit.message, repository).map(
          (initiative): Link => ({ initiative, by: 'trailer', through: commit.oid.slice(0, 7) }),
        ),
        ...(pullsOf.get(commit.oid) ?? []).flatMap((number) => linksOfPull.get(number) ?? []),
      ],
    ]),
  );
  return bindAll(reader, context, all);
}

/**
 * Which initiatives these open pull requests belong to, and which of them belong to none: what a group of the merge queue
 * brings in, whatever commits GitHub has made of it.
 */
export async function readGroupLinks(
  reader: Reader,
  context: ReadContext,
  repository: RepositoryName & { readonly nodeId: string },
  pulls: readonly number[],
): Promise<Links> {
  const linksOfPull = await readPullLinks(reader, context, repository, pulls);
  return bindAll(
    reader,
    context,
    new Map(pulls.map((number) => [`#${String(number)}`, linksOfPull.get(number) ?? []])),
  );
}

/** Numbers of the initiatives that one pull request is linked to, whether it is merged or not. @throws GithubError */
export async function readLinksOfPull(reader: Reader, pull: number): Promise<number[]> {
  const { owner, name, latest } = reader;
  const repository = { owner, name, nodeId: latest.repositoryNodeId ?? '' };
  const { links } = await readGroupLinks(reader, startRead(reader, []), repository, [pull]);
  return links.map(({ initiative }) => initiative);
}

/** @param all what each part of the release names, before it is known which of that are initiatives */
async function bindAll(
  reader: Reader,
  context: ReadContext,
  all: ReadonlyMap<string, readonly Link[]>,
): Promise<Links> {
  const probes = [...new Set([...all.values()].flatMap(doubtfulLinks))];
  const extras = await readMissing(reader, context.page, { ...noWants, probes }, noExtras);
  const binding = (links: readonly Link[]) =>
    bindingLinks(links, (number) => isInitiativeProbe(extras.probes.get(number) ?? null, reader.keeper));
  return {
    links: distinct([...all.values()].flatMap(binding)),
    unlinkedCommits: [...all].filter(([, links]) => binding(links).length === 0).map(([name]) => name),
  };
}

/** A pull request that is still open has brought nothing in, even where it contains the commit, unless it is about to. */
async function pullsOfCommit(
  context: ReadContext,
  commit: ReleasedCommit,
  open: ReadonlySet<number>,
): Promise<number[]> {
  const what = `pull requests of ${commit.oid.slice(0, 7)}`;
  const pulls = await readToEnd(context, commit.associatedPullRequests, 'commitPulls', commit.id, what);
  return pulls
    .filter(({ number, state }) => state === 'MERGED' || open.has(number))
    .map(({ number }) => number);
}

/** Pull requests per request; each costs two connections. */
const pullsPerRequest = 50;

async function readPullLinks(
  reader: Reader,
  context: ReadContext,
  repository: RepositoryName & { readonly nodeId: string },
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Link[]>> {
  const links = new Map<number, Link[]>();
  for (let start = 0; start < numbers.length; start += pullsPerRequest) {
    const { data } = await reader.client.query({
      name: 'links',
      document: pullLinksQuery(numbers.slice(start, start + pullsPerRequest)),
      variables: repositoryVariables(reader),
    });
    const pulls = believe<Readonly<Record<string, RawPullLinks | null>>>(data['repository']);
    for (const pull of Object.values(pulls)) {
      if (pull === null) continue;
      await checkWhole(context, pull);
      const through = `#${String(pull.number)}`;
      links.set(
        pull.number,
        linksOf(pull, repository, repository.nodeId).map((link) => ({ ...link, through })),
      );
    }
  }
  return links;
}

/** Notes what names more issues than were read: one of those left out may be an initiative. */
async function checkWhole(context: ReadContext, pull: RawPullLinks): Promise<void> {
  const of = `of #${String(pull.number)}`;
  await readToEnd(context, pull.closingIssuesReferences, null, '', `linked issues ${of}`);
  if (pull.milestone !== null)
    await readToEnd(context, pull.milestone.issues, null, '', `issues in the milestone ${of}`);
}

function distinct(links: readonly Link[]): Link[] {
  return [...new Map(links.toReversed().map((link) => [link.initiative, link])).values()].toSorted(
    (a, b) => a.initiative - b.initiative,
  );
}
