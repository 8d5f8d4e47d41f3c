import { gateCheckName } from '../core/gates/notices.ts';
import { allOf, type RawAll } from './all-of.ts';
import { rateLimit } from './documents/fragments.ts';
import { believe } from './json.ts';
import { mustHaveRepository, type Reader, repositoryVariables } from './reader.ts';

interface RawCommit {
  readonly oid: string;
  readonly gates: RawAll<{ readonly checkRuns: RawAll<RawGate> | null }> | null;
}

interface RawGate {
  readonly databaseId: number | null;
  readonly conclusion: string | null;
}

interface RawRead {
  readonly repository: {
    readonly ref: {
      readonly target: {
        readonly history?: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: readonly (RawCommit | null)[] | null;
        };
      } | null;
    } | null;
  } | null;
}

/** A page of 40 counts, as GitHub counts, 1 + 40 × 1 lists of suites + 80 × 1 lists of runs: one point. */
export const leftBehindQuery = `query LeftBehind($owner: String!, $name: String!, $appId: Int!, $qualified: String!, $cursor: String) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $qualified) {
      target {
        ... on Commit {
          history(first: 40, after: $cursor) {
            pageInfo { hasNextPage endCursor }
            nodes {
              oid
              gates: checkSuites(first: 2, filterBy: { appId: $appId }) {
                totalCount
                nodes {
                  checkRuns(first: 10, filterBy: { checkType: LATEST, checkName: "${gateCheckName}" }) {
                    totalCount
                    nodes { databaseId conclusion }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  ${rateLimit}
}`;

/** Pages. Beyond that nobody tags any more. */
const mostPages = 10;

/**
 * The commits below the head of a branch on which our gate stands green, the newest first: a tag can be made there as long as
 * it does. Down to where the release before ended, or through the newest 400.
 * @param end SHA where the release before ended; null where it is not known
 * @returns SHAs; where not all of ours was shown, it counts as green
 * @throws GithubError
 */
export async function readLeftBehind(
  reader: Reader,
  branch: string,
  end: string | null,
): Promise<readonly string[]> {
  const commits: RawCommit[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const history = await readPage(reader, branch, cursor);
    commits.push(...(history?.nodes ?? []).filter((node) => node !== null));
    cursor = history?.pageInfo.hasNextPage === true ? history.pageInfo.endCursor : null;
    if (cursor === null || commits.some(({ oid }) => oid === end)) break;
  }
  const last = commits.findIndex(({ oid }) => oid === end);
  return commits
    .slice(1, last < 0 ? commits.length : last)
    .filter(isGreen)
    .map(({ oid }) => oid);
}

async function readPage(reader: Reader, branch: string, cursor: string | null) {
  const { data } = await reader.client.query({
    name: 'left behind',
    document: leftBehindQuery,
    variables: {
      ...repositoryVariables(reader),
      appId: reader.appId,
      qualified: `refs/heads/${branch}`,
      cursor,
    },
  });
  return mustHaveRepository(reader, believe<RawRead>(data).repository).ref?.target?.history ?? null;
}

function isGreen({ gates }: RawCommit): boolean {
  const lists = allOf(gates)?.map(({ checkRuns }) => allOf(checkRuns));
  if (lists === undefined || lists.includes(null)) return true;
  const newest = lists
    .flatMap((runs) => runs ?? [])
    .toSorted((a, b) => (b.databaseId ?? 0) - (a.databaseId ?? 0))[0];
  return newest?.conclusion === 'SUCCESS';
}
