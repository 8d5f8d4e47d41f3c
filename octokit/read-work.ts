import type { Config } from '../core/config/config.ts';
import { effectiveBase, type Stacked } from '../core/links/effective-base.ts';
import { workQuery } from './documents/queries.ts';
import type { RawRepository } from './documents/raw.ts';
import { isGatedBranch, isReleaseBranch } from './find-pulls.ts';
import { believe } from './json.ts';
import { mustHaveRepository, type Reader, repositoryVariables, toRepository } from './reader.ts';

/** What there is to look after in a repository. */
export interface Work {
  /** Open issues with the initiative label. */
  readonly initiatives: readonly number[];
  /** Open pull requests into release branches. */
  readonly pulls: readonly number[];
  /** Open pull requests onto others that go there: they may be stacked. */
  readonly stacked: readonly number[];
  /** Branches whose heads are gated, without `refs/heads/`. */
  readonly branches: readonly string[];
  /** Every branch with its head, gated or not: groups of the merge queue stand on branches of their own. */
  readonly heads: readonly { readonly branch: string; readonly sha: string }[];
}

interface RawList<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (Node | null)[] | null;
}

interface RawPull {
  readonly number: number;
  readonly baseRefName: string;
  readonly headRefName: string;
  readonly isCrossRepository: boolean;
}

interface RawRead {
  readonly repository:
    | (RawRepository & {
        readonly issues: RawList<{ readonly number: number }>;
        readonly pullRequests: RawList<RawPull>;
        readonly refs: RawList<{
          readonly name: string;
          readonly target: { readonly oid: string } | null;
        }> | null;
      })
    | null;
}

/** Reads all three lists to their ends, side by side. @throws GithubError */
export async function readWork(reader: Reader): Promise<Work> {
  const initiatives = new Set<number>();
  const open: Stacked[] = [];
  const branches = new Set<string>();
  const heads = new Map<string, string>();
  let cursors: Record<string, string | null> = { issues: null, pulls: null, branches: null };
  for (let more = true; more; ) {
    const raw = await readPage(reader, cursors);
    const { config, repository } = toRepository(reader, raw);
    for (const issue of raw.issues.nodes ?? []) if (issue !== null) initiatives.add(issue.number);
    for (const pull of raw.pullRequests.nodes ?? []) if (pull !== null) open.push(toStacked(pull));
    for (const ref of raw.refs?.nodes ?? []) if (ref?.target) heads.set(ref.name, ref.target.oid);
    for (const ref of raw.refs?.nodes ?? [])
      if (ref !== null && isGatedBranch(config, ref.name, repository.defaultBranch)) branches.add(ref.name);
    const lists = { issues: raw.issues, pulls: raw.pullRequests, branches: raw.refs };
    more = Object.values(lists).some((list) => list?.pageInfo.hasNextPage === true);
    // A list that has ended goes on from its end and stays empty.
    cursors = Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, list?.pageInfo.endCursor ?? cursors[name] ?? null]),
    );
  }
  return {
    initiatives: [...initiatives],
    ...sortPulls(reader.latest.config ?? null, open),
    branches: [...branches],
    heads: [...heads].map(([branch, sha]) => ({ branch, sha })),
  };
}

function toStacked({ number, baseRefName, headRefName, isCrossRepository }: RawPull): Stacked {
  return { number, base: baseRefName, head: headRefName, isFork: isCrossRepository };
}

function sortPulls(config: Config | null, open: readonly Stacked[]): Pick<Work, 'pulls' | 'stacked'> {
  const isReleased = (branch: string) => isReleaseBranch(config, branch);
  const into = open.filter(({ base }) => isReleased(base));
  const onto = open.filter(({ base }) => !isReleased(base) && effectiveBase(base, open, isReleased) !== null);
  return { pulls: numbersOf(into), stacked: numbersOf(onto) };
}

function numbersOf(pulls: readonly Stacked[]): number[] {
  return [...new Set(pulls.map(({ number }) => number))];
}

async function readPage(
  reader: Reader,
  cursors: Readonly<Record<string, string | null>>,
): Promise<NonNullable<RawRead['repository']>> {
  const { data } = await reader.client.query({
    name: 'work',
    document: workQuery,
    variables: { ...repositoryVariables(reader), page: reader.page ?? 100, ...cursors },
  });
  return mustHaveRepository(reader, believe<RawRead>(data).repository);
}
