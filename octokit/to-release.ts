import type { CandidateFacts, CountedFrom } from '../core/facts/facts.ts';
import type { RawCommit, RawConnection, ReleasedCommit } from './documents/raw.ts';
import { type Links, readReleaseLinks } from './read-release-links.ts';
import { countsFromRelease, readSinceRelease } from './read-since-release.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';
import type { Reader, RepositoryRead } from './reader.ts';
import { toCommitFacts } from './to-commit-facts.ts';
import { type RawRecord, withTargeted } from './with-targeted.ts';

/** The commit that is to be released. */
export interface RawHead extends RawCommit, ReleasedCommit {
  readonly url: string;
  readonly history: { readonly nodes: readonly ({ readonly oid: string } | null)[] | null };
}

/** What is named and is no commit, a tree for instance, answers empty. */
export function isCommit(head: RawHead | Record<string, never> | null): head is RawHead {
  return head !== null && 'oid' in head;
}

/** The default branch, and what the commit has that it has not. */
export interface RawBase {
  readonly id: string;
  readonly compare: {
    readonly headTarget: { readonly oid: string };
    readonly commits: RawConnection<ReleasedCommit>;
  } | null;
}

export interface Release {
  readonly known: RepositoryRead;
  readonly head: RawHead;
  /** What is released; at least the head. */
  readonly commits: readonly ReleasedCommit[];
  /** Those that the default branch has not. */
  readonly ahead: readonly ReleasedCommit[];
  /** Where counting began; null where nothing is counted from a release. */
  readonly from: CountedFrom | null;
  /** What it is released as: a branch, a tag, a commit. */
  readonly name: string;
  readonly kind: Exclude<CandidateFacts['kind'], 'pull-request'>;
}

/**
 * All that the commit has and the default branch has not. A name may be a branch and a tag: what was compared as the one is
 * compared again by its SHA where the other was meant.
 * @param head SHA of the commit
 */
export function releasedCommits(
  context: ReadContext,
  base: RawBase | null,
  head: string,
): Promise<readonly ReleasedCommit[]> {
  const compared = base?.compare ?? null;
  const isMeant = compared === null || compared.headTarget.oid === head;
  return readToEnd(
    isMeant ? context : { ...context, branch: head },
    isMeant ? (compared?.commits ?? null) : unread,
    'releaseCommits',
    base?.id ?? '',
    `commits of ${context.branch ?? ''}`,
  );
}

const unread: RawConnection<ReleasedCommit> = {
  totalCount: 0,
  pageInfo: { hasNextPage: true, endCursor: null },
  nodes: [],
};

/**
 * What a commit releases: all that the default branch has not and, where releases are counted by tags, all since the release
 * before. Without such a count, a commit of the default branch stands for itself.
 * @param ahead what it has that the default branch has not
 */
export async function contentsOf(
  reader: Reader,
  context: ReadContext,
  {
    config,
    head,
    ahead,
  }: {
    readonly config: RepositoryRead['config'];
    readonly head: RawHead;
    readonly ahead: readonly ReleasedCommit[];
  },
): Promise<Pick<Release, 'commits' | 'from'>> {
  const since = countsFromRelease(config)
    ? await readSinceRelease(reader, context, config, head.oid)
    : { commits: [], from: null };
  const all = new Map([...ahead, ...since.commits].map((commit) => [commit.oid, commit]));
  return { commits: all.size === 0 ? [head] : [...all.values()], from: since.from };
}

/** Which initiatives the commits belong to, through the pull requests they came by and through trailers. */
export async function toRelease(
  reader: Reader,
  context: ReadContext,
  release: Release & { readonly records: RawConnection<RawRecord>; readonly readAt: string },
): Promise<CandidateFacts> {
  const { known, commits, records, readAt } = release;
  const links = await readReleaseLinks(reader, context, known.repository, commits);
  const candidate = await toReleased(context, release, links);
  const repositoryId = known.repository.nodeId;
  return withTargeted(context, { config: known.config, repositoryId, records, readAt }, candidate);
}

/** The candidate, once it is known which initiatives it has. */
export async function toReleased(
  context: ReadContext,
  { known, head, ahead, from, name, kind }: Release,
  links: Links,
): Promise<CandidateFacts> {
  const { repository } = known;
  const touched = head.history.nodes?.[0]?.oid;
  return {
    kind,
    number: null,
    url: head.url,
    title: name,
    baseRef: name,
    sameRepository: true,
    ...links,
    ...(from !== null && { countedFrom: from }),
    // What was merged is the branch's own by now.
    changedWorkflows: [],
    sharedWith: [],
    // What the default branch has is in force already.
    touchesConfig: ahead.some(({ oid }) => oid === touched),
    commit: await toCommitFacts(context, head, `${repository.owner}/${repository.name}`),
    signals: new Map(),
  };
}
