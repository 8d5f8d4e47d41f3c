import { headsQuery, type Places } from './documents/heads.ts';
import type { RawRepository } from './documents/raw.ts';
import { believe } from './json.ts';
import { mustHaveRepository, type Reader, repositoryVariables, toRepository } from './reader.ts';

/** The head of an open pull request or of a branch, as far as it has to be known to turn its gate. */
export interface Head {
  /** Number of the pull request; null for the head of a branch. */
  readonly pull: number | null;
  readonly baseRef: string;
  readonly url: string;
  readonly sha: string;
  /** Whether our newest gate on this commit is a success. True also where not all of them could be seen. */
  readonly isGreen: boolean;
}

interface RawList<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly nodes: readonly (Node | null)[] | null;
}

interface RawGate {
  readonly databaseId: number | null;
  readonly conclusion: string | null;
}

interface RawCommit {
  readonly oid: string;
  readonly url: string;
  readonly checkSuites: RawList<{ readonly checkRuns: RawList<RawGate> | null }> | null;
}

interface RawPull {
  readonly number: number;
  readonly url: string;
  readonly state: string;
  readonly baseRefName: string;
  readonly commits: { readonly nodes: readonly ({ readonly commit: RawCommit } | null)[] | null };
}

interface RawBranch {
  readonly name: string;
  readonly target: RawCommit | null;
}

interface RawRead {
  readonly repository:
    | (RawRepository & {
        readonly [pull: `pull_${number}`]: RawPull | null;
        readonly [branch: `branch_${number}`]: RawBranch | null;
      })
    | null;
}

const placesPerRequest = 50;

/**
 * Reads which commits want to be released from these places, and whether they are green: far less than it takes to judge
 * them, so that it may work where that does not. What is closed or gone is left out.
 * @throws GithubError
 */
export async function readHeads(reader: Reader, { pulls, branches }: Places): Promise<Head[]> {
  const heads: Head[] = [];
  for (let from = 0; from < Math.max(pulls.length, branches.length); from += placesPerRequest) {
    const range = [from, from + placesPerRequest] as const;
    heads.push(
      ...(await readSome(reader, { pulls: pulls.slice(...range), branches: branches.slice(...range) })),
    );
  }
  return heads;
}

async function readSome(reader: Reader, places: Places): Promise<Head[]> {
  const { data } = await reader.client.query({
    name: 'heads',
    document: headsQuery(places),
    variables: { ...repositoryVariables(reader), appId: reader.appId },
    // One that cannot be looked up must not keep the others from turning red.
    tolerate: ({ path }) => path[0] === 'repository' && path.length === 2,
  });
  const raw = mustHaveRepository(reader, believe<RawRead>(data).repository);
  toRepository(reader, raw);
  return [
    ...places.pulls.flatMap((_, i) => toPullHead(raw[`pull_${i}`] ?? null)),
    ...places.branches.flatMap((_, i) => toBranchHead(raw[`branch_${i}`] ?? null)),
  ];
}

function toPullHead(raw: RawPull | null): Head[] {
  const commit = raw?.commits.nodes?.at(-1)?.commit;
  if (raw?.state !== 'OPEN' || commit === undefined) return [];
  const { number: pull, baseRefName: baseRef, url } = raw;
  return [{ pull, baseRef, url, sha: commit.oid, isGreen: isGreen(commit) }];
}

function toBranchHead(raw: RawBranch | null): Head[] {
  if (raw === null || raw.target === null) return [];
  const { oid: sha, url } = raw.target;
  return [{ pull: null, baseRef: raw.name, url, sha, isGreen: isGreen(raw.target) }];
}

function isGreen({ checkSuites }: RawCommit): boolean {
  if (checkSuites === null) return false;
  const lists = (checkSuites.nodes ?? []).map((suite) => suite?.checkRuns ?? null);
  const gates = lists.flatMap((list) => list?.nodes ?? []).filter((gate) => gate !== null);
  const [newest] = gates.toSorted((a, b) => (b.databaseId ?? 0) - (a.databaseId ?? 0));
  return newest?.conclusion === 'SUCCESS' || ![checkSuites, ...lists].every(isWhole);
}

function isWhole(list: RawList<unknown> | null): boolean {
  return list !== null && !list.pageInfo.hasNextPage && list.nodes?.includes(null) === false;
}
