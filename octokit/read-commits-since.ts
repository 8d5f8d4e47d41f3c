import { rateLimit, withFragments } from './documents/fragments.ts';
import type { ReleasedCommit } from './documents/raw.ts';
import { GithubError } from './github-error.ts';
import { believe } from './json.ts';
import type { ReadContext } from './read-to-end.ts';
import { type Reader, repositoryVariables } from './reader.ts';

const perPage = 100;

interface RawComparison {
  readonly status: string;
  readonly total_commits: number;
  readonly commits: readonly { readonly sha: string }[];
}

/** What a commit has that another has not, by SHA: a name could be moved while it is read. */
export interface Comparison {
  /** `ahead`: the base is an ancestor of the head. */
  readonly status: string;
  readonly total: number;
  /** The first page. */
  readonly oids: readonly string[];
}

/** @returns null where one of them is not there, or they have nothing in common. @throws GithubError */
export async function compareCommits(
  { client, owner, name }: Reader,
  base: string,
  head: string,
  page = 1,
): Promise<Comparison | null> {
  try {
    const answer = await client.rest('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner,
      repo: name,
      basehead: `${base}...${head}`,
      per_page: perPage,
      page,
    });
    const { status, total_commits: total, commits } = believe<RawComparison>(answer);
    return { status, total, oids: commits.map(({ sha }) => sha) };
  } catch (error) {
    if (error instanceof GithubError && error.code === 'github-not-found') return null;
    throw error;
  }
}

/** Beyond that nobody can say what is in a release, and the honest answer is "unknown". */
const mostCommits = 2000;

/**
 * SHAs of all that the head has and the base has not; what could not be read whole is noted.
 * @param first the comparison as it was read
 */
export async function readComparedCommits(
  reader: Reader,
  context: ReadContext,
  { base, head, first }: { readonly base: string; readonly head: string; readonly first: Comparison },
): Promise<readonly string[]> {
  const oids = [...first.oids];
  for (let page = 2; oids.length < Math.min(first.total, mostCommits); page += 1) {
    const more = await compareCommits(reader, base, head, page);
    if (more === null || more.oids.length === 0) break;
    oids.push(...more.oids);
  }
  if (oids.length !== first.total)
    context.incomplete.push({
      what: `commits since ${base.slice(0, 7)}`,
      seen: oids.length,
      total: first.total,
    });
  return oids;
}

/** How far back a history is read that no earlier release ends. */
const longestHistory = 500;

/** SHAs of the whole history of a commit, where it is short enough; what is older is noted as not read. */
export async function readHistory(
  { client, owner, name }: Reader,
  context: ReadContext,
  head: string,
): Promise<readonly string[]> {
  const oids: string[] = [];
  for (let page = 1; oids.length < longestHistory; page += 1) {
    const commits = believe<readonly { readonly sha: string }[]>(
      await client.rest('GET /repos/{owner}/{repo}/commits', {
        owner,
        repo: name,
        sha: head,
        per_page: perPage,
        page,
      }),
    );
    oids.push(...commits.map(({ sha }) => sha));
    if (commits.length < perPage) return oids;
  }
  context.incomplete.push({
    what: 'commits of the whole history, because no earlier release is known: name one in `release.since`',
    seen: oids.length,
    total: oids.length + 1,
  });
  return oids;
}

/**
 * The message of each commit, and which pull requests it came by: a hundred at a time cost one point. It is asked anew each
 * time: a commit never changes, but one more pull request with it may have been merged since.
 */
export async function readCommitDetails(
  reader: Reader,
  context: ReadContext,
  oids: readonly string[],
): Promise<readonly ReleasedCommit[]> {
  const found: ReleasedCommit[] = [];
  for (let start = 0; start < oids.length; start += perPage) {
    const some = oids.slice(start, start + perPage);
    const { data } = await reader.client.query({
      name: 'commits',
      document: commitsQuery(some),
      variables: repositoryVariables(reader),
    });
    const commits = believe<Readonly<Record<string, ReleasedCommit | null>>>(data['repository']);
    for (const commit of Object.values(commits)) if (commit !== null) found.push(commit);
  }
  if (found.length !== oids.length)
    context.incomplete.push({ what: 'commits of the release', seen: found.length, total: oids.length });
  return found;
}

export function commitsQuery(oids: readonly string[]): string {
  const selections = oids.map(
    (oid, i) =>
      `c_${String(i)}: object(expression: ${JSON.stringify(oid)}) { ... on Commit { id oid message associatedPullRequests(first: 5) { ...CommitPulls } } }`,
  );
  return withFragments(`query Commits($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${selections.join('\n')} }
  ${rateLimit}
}`);
}
