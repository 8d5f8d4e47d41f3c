import type { Departure, GateRun } from '../core/audit/departure.ts';
import type { Config } from '../core/config/config.ts';
import { departuresQuery } from './documents/departures.ts';
import type { RawRepository } from './documents/raw.ts';
import { isReleaseBranch, isReleaseTag } from './find-pulls.ts';
import { believe } from './json.ts';
import { mustHaveRepository, type Reader, repositoryVariables, toRepository } from './reader.ts';

/** A list that is only believed where it is all there. */
interface RawAll<Node> {
  readonly totalCount: number;
  readonly nodes: readonly (Node | null)[] | null;
}

interface RawRun {
  readonly databaseId: number | null;
  readonly conclusion: string | null;
  readonly externalId: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

type RawSuites = RawAll<{ readonly checkRuns: RawAll<RawRun> | null }> | null;

interface RawCommit {
  readonly oid: string;
  readonly gates: RawSuites;
}

interface RawWho {
  readonly login: string;
}

interface RawPull {
  readonly number: number;
  readonly url: string;
  readonly updatedAt: string;
  readonly mergedAt: string | null;
  readonly baseRefName: string;
  readonly mergedBy: RawWho | null;
  readonly commits: { readonly nodes: readonly ({ readonly commit: RawCommit } | null)[] | null };
  readonly mergeCommit: RawCommit | null;
}

interface RawRelease {
  readonly databaseId: number | null;
  readonly url: string;
  readonly tagName: string;
  readonly isDraft: boolean;
  readonly createdAt: string;
  readonly publishedAt: string | null;
  readonly author: RawWho | null;
  readonly tagCommit: RawCommit | null;
}

interface RawDeployment {
  readonly databaseId: number | null;
  readonly environment: string | null;
  readonly createdAt: string;
  readonly creator: RawWho | null;
  readonly commit: (RawCommit & { readonly url: string; readonly approvals: RawSuites }) | null;
  readonly statuses: {
    readonly nodes: readonly ({ readonly state: string; readonly createdAt: string } | null)[] | null;
  } | null;
}

interface RawPage<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (Node | null)[] | null;
}

interface RawLists {
  readonly pullRequests?: RawPage<RawPull> | null;
  readonly releases?: RawPage<RawRelease> | null;
  readonly deployments?: RawPage<RawDeployment> | null;
}

export interface Departures {
  readonly departures: readonly Departure[];
  /** By GitHub's clock. */
  readonly at: string;
}

const lists = ['pullRequests', 'releases', 'deployments'] as const;
type List = (typeof lists)[number];

/** Where somebody makes hundreds of them in an hour, the rest is not looked at. */
const mostPages = 15;

/**
 * Reads what left by the doors that the config names, with our gates on it.
 * @param since ISO 8601: pages that are older as a whole are not read, a first one always
 * @throws GithubError
 */
export async function readDepartures(reader: Reader, since: string): Promise<Departures> {
  const departures: Departure[] = [];
  const cursors = new Map<List, string | null>();
  let wanted = new Set<List>(lists);
  let last = '';
  for (let page = 0; page < mostPages && wanted.size > 0; page += 1) {
    const { raw, config, at } = await readPage(reader, wanted, cursors);
    last = at;
    departures.push(...toDepartures(raw, config));
    wanted = new Set([...wanted].filter((list) => goesOn(raw[list] ?? null, since)));
    for (const list of wanted) cursors.set(list, raw[list]?.pageInfo.endCursor ?? null);
  }
  return { departures, at: last };
}

async function readPage(
  reader: Reader,
  wanted: ReadonlySet<List>,
  cursors: ReadonlyMap<List, string | null>,
): Promise<{ readonly raw: RawLists; readonly config: Config | null; readonly at: string }> {
  const environments = reader.latest.config?.release.environments ?? [];
  const { data, at } = await reader.client.query({
    name: 'departures',
    document: departuresQuery,
    variables: {
      ...repositoryVariables(reader),
      appId: reader.appId,
      pulls: wanted.has('pullRequests'),
      releases: wanted.has('releases'),
      deployments: wanted.has('deployments') && environments.length > 0,
      environments,
      pullCursor: cursors.get('pullRequests') ?? null,
      releaseCursor: cursors.get('releases') ?? null,
      deploymentCursor: cursors.get('deployments') ?? null,
    },
    // A door that this token may not look at must not hide the others.
    tolerate: ({ path }) => path[0] === 'repository' && lists.some((list) => list === path[1]),
  });
  const raw = mustHaveRepository(
    reader,
    believe<{ readonly repository: (RawRepository & RawLists) | null }>(data).repository,
  );
  return { raw, config: toRepository(reader, raw).config, at };
}

type Dated = Pick<RawPull, 'updatedAt'> | Pick<RawRelease, 'createdAt'>;

/** Lists come newest first: one that has come to what is older has come to its end. */
function goesOn(list: RawPage<Dated> | null, since: string): boolean {
  if (list === null || !list.pageInfo.hasNextPage) return false;
  const oldest = list.nodes?.findLast((node) => node !== null) ?? null;
  if (oldest === null) return true;
  return Date.parse('updatedAt' in oldest ? oldest.updatedAt : oldest.createdAt) >= Date.parse(since);
}

function toDepartures(raw: RawLists, config: Config | null): Departure[] {
  return [
    ...nodesOf(raw.pullRequests).flatMap((pull) => toMerge(pull, config)),
    ...nodesOf(raw.releases).flatMap((release) => toPublished(release, config)),
    ...nodesOf(raw.deployments).flatMap(toDeployed),
  ];
}

function nodesOf<Node>(list: RawPage<Node> | null | undefined): Node[] {
  return (list?.nodes ?? []).filter((node): node is Node & {} => node !== null);
}

function toMerge(pull: RawPull, config: Config | null): Departure[] {
  const { number, url, mergedAt: at, baseRefName: base, mergedBy, mergeCommit } = pull;
  const head = pull.commits.nodes?.at(-1)?.commit;
  if (at === null || head === undefined || !isReleaseBranch(config, base)) return [];
  const gates = [head, ...(mergeCommit === null ? [] : [mergeCommit])].map((commit) => runsOf(commit.gates));
  const id = String(number);
  return [
    {
      door: 'merge',
      id,
      name: `#${id} into ${base}`,
      sha: head.oid,
      at,
      by: mergedBy?.login ?? null,
      url,
      gates,
    },
  ];
}

function toPublished(release: RawRelease, config: Config | null): Departure[] {
  const { databaseId, url, tagName: name, isDraft, publishedAt: at, author, tagCommit } = release;
  if (databaseId === null || isDraft || at === null || tagCommit === null) return [];
  if (!isReleaseTag(config, name)) return [];
  const { oid: sha, gates } = tagCommit;
  // A release that was a draft again and is published once more has left once more.
  const id = `${String(databaseId)} ${at.replaceAll(/[^0-9]/g, '')}`;
  return [{ door: 'release', id, name, sha, at, by: author?.login ?? null, url, gates: [runsOf(gates)] }];
}

/** GitHub makes a deployment before anybody is asked; under way it is once it says so. */
const underWay: ReadonlySet<string> = new Set(['IN_PROGRESS', 'SUCCESS']);

function toDeployed({ databaseId, environment, creator, commit, statuses }: RawDeployment): Departure[] {
  const [at] = (statuses?.nodes ?? [])
    .flatMap((status) => (status !== null && underWay.has(status.state) ? status.createdAt : []))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  if (databaseId === null || environment === null || commit === null || at === undefined) return [];
  const { oid: sha, url } = commit;
  const gates = [runsOf(commit.gates), runsOf(commit.approvals, environment)];
  const id = String(databaseId);
  return [{ door: 'deployment', id, name: environment, sha, at, by: creator?.login ?? null, url, gates }];
}

/** @param externalId of those that count; all where it is not given */
function runsOf(suites: RawSuites, externalId?: string): GateRun[] | null {
  const all = allOf(suites)?.map(({ checkRuns }) => allOf(checkRuns));
  if (all === undefined || all.includes(null)) return null;
  const runs = all.flatMap((some) => some ?? []);
  if (runs.some(({ databaseId }) => databaseId === null)) return null;
  return runs.flatMap(({ databaseId: id, externalId: own, ...run }) =>
    id === null || (externalId !== undefined && own !== externalId) ? [] : [{ id, ...run }],
  );
}

/** @returns null where not all of the list was shown */
function allOf<Node>(list: RawAll<Node> | null): readonly (Node & {})[] | null {
  const nodes = (list?.nodes ?? []).filter((node): node is Node & {} => node !== null);
  return list !== null && nodes.length === list.totalCount ? nodes : null;
}
