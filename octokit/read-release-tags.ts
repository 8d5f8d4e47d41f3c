import { gateCheckName } from '../core/gates/notices.ts';
import { vouches } from '../core/plan/claims.ts';
import { allOf, type RawAll } from './all-of.ts';
import { rateLimit } from './documents/fragments.ts';
import { believe } from './json.ts';
import { mustHaveRepository, type Reader, repositoryVariables } from './reader.ts';

/** A tag, and whether our own gate stands green on its commit. */
export interface ReleaseTag {
  readonly name: string;
  readonly oid: string;
  /**
   * Our newest gate there is a success, given for all since the release before it. Nobody else can say so (the run is our
   * App's), and nobody can move it to another commit.
   */
  readonly vouched: boolean;
  /** Our newest gate there, whatever it says; null where there is none, or not all of ours was shown. */
  readonly gate: TagGate | null;
  /** Whether a gate of ours was ever green there; true also where not all of ours was shown. */
  readonly everGreen: boolean;
}

export interface TagGate {
  readonly id: number;
  readonly status: string;
  readonly startedAt: string | null;
}

interface RawCommit {
  readonly oid: string;
  readonly checkSuites?: RawAll<{ readonly checkRuns: RawAll<RawGate> | null }> | null;
  readonly target?: RawCommit;
}

interface RawGate {
  readonly databaseId: number | null;
  readonly status: string;
  readonly startedAt: string | null;
  readonly conclusion: string | null;
  readonly externalId: string | null;
}

interface RawRead {
  readonly repository: {
    readonly refs: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly ({ readonly name: string; readonly target: RawCommit | null } | null)[] | null;
    } | null;
  } | null;
}

/**
 * Tags by the date of their commits, the newest first. The date is whatever its author wrote: it is the order of trying, and
 * decides nothing. A page of 20 counts, as GitHub counts, 1 + 20 × 2 suites + 40 × 1 lists of runs: one point.
 */
export const releaseTagsQuery = `query ReleaseTags($owner: String!, $name: String!, $appId: Int!, $cursor: String) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: "refs/tags/", first: 20, after: $cursor, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { name target { oid ...Gated ... on Tag { target { oid ...Gated } } } }
    }
  }
  ${rateLimit}
}
fragment Gated on Commit {
  checkSuites(first: 2, filterBy: { appId: $appId }) {
    totalCount
    nodes {
      checkRuns(first: 20, filterBy: { checkType: ALL, checkName: ${JSON.stringify(gateCheckName)} }) {
        totalCount
        nodes { databaseId status startedAt conclusion externalId }
      }
    }
  }
}`;

/** One page of tags. @throws GithubError */
export async function readReleaseTags(
  reader: Reader,
  cursor: string | null,
): Promise<{ readonly tags: readonly ReleaseTag[]; readonly next: string | null; readonly at: string }> {
  const { data, at } = await reader.client.query({
    name: 'release tags',
    document: releaseTagsQuery,
    variables: { ...repositoryVariables(reader), appId: reader.appId, cursor },
  });
  const { refs } = mustHaveRepository(reader, believe<RawRead>(data).repository);
  const tags = (refs?.nodes ?? []).flatMap((ref) =>
    ref === null || ref.target === null ? [] : toTag(ref.name, ref.target.target ?? ref.target),
  );
  return { tags, at, next: refs?.pageInfo.hasNextPage === true ? refs.pageInfo.endCursor : null };
}

function toTag(name: string, { oid, checkSuites }: RawCommit): ReleaseTag {
  const gates = allOf(checkSuites)?.map(({ checkRuns }) => allOf(checkRuns)) ?? [];
  // The newest speaks; where one was not shown, or has no id, it may be that one.
  const isWhole = gates.every((some) => some?.every(({ databaseId }) => databaseId !== null) === true);
  const [newest] = gates
    .flatMap((some) => some ?? [])
    .toSorted((a, b) => (b.databaseId ?? 0) - (a.databaseId ?? 0));
  const vouched = isWhole && newest !== undefined && isGreen(newest) && vouches(newest.externalId);
  const everGreen = !isWhole || gates.some((some) => some?.some(isGreen) === true);
  return { name, oid, vouched, gate: isWhole ? toGate(newest) : null, everGreen };
}

function isGreen({ conclusion }: RawGate): boolean {
  return conclusion?.toUpperCase() === 'SUCCESS';
}

function toGate(gate: RawGate | undefined): TagGate | null {
  if (gate === undefined || gate.databaseId === null) return null;
  return { id: gate.databaseId, status: gate.status, startedAt: gate.startedAt };
}
