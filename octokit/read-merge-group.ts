import type { CandidateFacts, IncompleteFacts, OwnCheckFacts } from '../core/facts/facts.ts';
import { gateCheckName } from '../core/gates/notices.ts';
import { groupQuery } from './documents/queries.ts';
import type { RawConnection, RawRepository, ReleasedCommit } from './documents/raw.ts';
import { isReleaseBranch } from './find-pulls.ts';
import { believe } from './json.ts';
import type { CandidateRead } from './read-pull-request.ts';
import { type Links, readGroupLinks, readReleaseLinks } from './read-release-links.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';
import { mustHaveRepository, type Reader, repositoryVariables, startRead, toRepository } from './reader.ts';
import { isCommit, type RawBase, type RawHead, releasedCommits, toReleased } from './to-release.ts';

interface RawEntry {
  readonly headCommit: { readonly oid: string } | null;
  readonly baseCommit: { readonly oid: string } | null;
  readonly pullRequest: {
    readonly number: number;
    readonly headRefOid: string;
    readonly isCrossRepository: boolean;
  } | null;
}

type Queued = NonNullable<RawEntry['pullRequest']>;

interface RawRead {
  readonly repository:
    | (RawRepository & {
        readonly head: RawHead | Record<string, never> | null;
        readonly base: RawBase | null;
        readonly mergeQueue: { readonly entries: RawConnection<RawEntry> | null } | null;
      })
    | null;
}

export interface MergeGroup {
  readonly sha: string;
  /** The branch that it goes into, without `refs/heads/`. */
  readonly base: string;
}

/**
 * Reads a group of the merge queue as a candidate: all that it brings into its branch.
 * @returns null where there is no such commit, nothing is released from that branch, or the queue is through with the group
 * @throws GithubError
 */
export async function readMergeGroup(
  reader: Reader,
  { sha, base }: MergeGroup,
): Promise<CandidateRead | null> {
  const incomplete: IncompleteFacts[] = [];
  const context: ReadContext = { ...startRead(reader, incomplete), branch: sha };
  const { data, at } = await reader.client.query({
    name: 'merge group',
    document: groupQuery,
    variables: {
      ...repositoryVariables(reader),
      page: context.page,
      appId: reader.appId,
      branch: sha,
      expression: sha,
      base,
      qualified: `refs/heads/${base}`,
    },
    // A queue that this token may not see says so; what is in the group is then told by its commits alone.
    tolerate: ({ path, type }) =>
      (path[0] === 'repository' && path[1] === 'mergeQueue') ||
      (type === 'NOT_FOUND' && path.join('.') === 'repository.base.compare'),
  });
  const raw = mustHaveRepository(reader, believe<RawRead>(data).repository);
  const known = toRepository(reader, raw);
  const { head, mergeQueue } = raw;
  if (!isCommit(head)) return null;
  if (known.config !== null && !isReleaseBranch(known.config, base)) return null;
  const commits = await releasedCommits(context, raw.base, head.oid);
  // It is in the branch already, and judged there.
  if (raw.base?.compare && commits.length === 0) return null;
  const queued = await readQueued(context, mergeQueue?.entries ?? null, head.oid);
  const links = await linksOfGroup(reader, context, known.repository, queued, commits);
  const release = {
    known,
    head,
    commits,
    ahead: commits,
    from: null,
    name: base,
    kind: 'merge-group' as const,
  };
  const candidate = { ...(await toReleased(context, release, links)), ...headsOf(queued, commits) };
  if (mergeQueue !== null && queued.length === 0 && wasRefused(candidate.commit.ours)) return null;
  return { ...known, candidate, incomplete, readAt: at };
}

/**
 * The heads that make the group: none where one of them comes from a fork, or where a pull request is in it that the queue
 * does not name.
 */
function headsOf(
  queued: readonly Queued[],
  commits: readonly ReleasedCommit[],
): Pick<CandidateFacts, 'heads'> {
  const named = new Set(queued.map(({ number }) => number));
  const isWhole = queued.every(({ isCrossRepository }) => !isCrossRepository);
  const isNamed = containedPulls(commits).every((number) => named.has(number));
  return isWhole && isNamed ? { heads: queued.map(({ headRefOid }) => headRefOid) } : {};
}

/** We said no, which is final: GitHub has dropped the group, and nobody waits for other words on it. */
function wasRefused(ours: readonly OwnCheckFacts[]): boolean {
  const gates = ours.filter(({ name }) => name === gateCheckName);
  return gates.length > 0 && gates.every(({ conclusion }) => conclusion?.toLowerCase() === 'failure');
}

/**
 * The pull requests of the group with this head: those of the entries that it is built from, back to the branch. What
 * stands before it in the queue is in its commit, and is merged with it at the latest.
 */
async function readQueued(
  context: ReadContext,
  entries: RawConnection<RawEntry> | null,
  sha: string,
): Promise<Queued[]> {
  if (entries === null) return [];
  const all = await readToEnd(context, entries, null, '', 'entries of the merge queue');
  const pulls = new Map<number, Queued>();
  const commits = new Set([sha]);
  for (const commit of commits)
    for (const { headCommit, baseCommit, pullRequest } of all) {
      if (headCommit?.oid !== commit || pullRequest === null) continue;
      pulls.set(pullRequest.number, pullRequest);
      if (baseCommit !== null) commits.add(baseCommit.oid);
    }
  return [...pulls.values()];
}

/**
 * All that its pull requests and its commits name. The queue knows which pull requests make the group, and each of them must
 * belong somewhere; where it does not show the group, each commit must.
 */
async function linksOfGroup(
  reader: Reader,
  context: ReadContext,
  repository: CandidateRead['repository'],
  queued: readonly Queued[],
  commits: readonly ReleasedCommit[],
): Promise<Links> {
  const open = new Set([...queued.map(({ number }) => number), ...containedPulls(commits)]);
  const byPull = await readGroupLinks(reader, context, repository, [...open]);
  const byCommit = await readReleaseLinks(reader, context, repository, commits, open);
  const { unlinkedCommits } = queued.length > 0 ? byPull : byCommit;
  return { links: merge(byCommit, byPull), unlinkedCommits };
}

/** Pull requests whose head is among these commits: they are merged with them. */
function containedPulls(commits: readonly ReleasedCommit[]): number[] {
  const oids = new Set(commits.map(({ oid }) => oid));
  return commits.flatMap(({ associatedPullRequests }) =>
    (associatedPullRequests?.nodes ?? []).flatMap((pull) =>
      pull !== null && oids.has(pull.headRefOid) ? pull.number : [],
    ),
  );
}

function merge(...all: readonly Links[]): Links['links'] {
  const byNumber = new Map(all.flatMap(({ links }) => links).map((link) => [link.initiative, link]));
  return [...byNumber.values()].toSorted((a, b) => a.initiative - b.initiative);
}
