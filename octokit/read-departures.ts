import { type Departure, departureKey } from '../core/audit/departure.ts';
import type { Config } from '../core/config/config.ts';
import { departuresQuery } from './documents/departures.ts';
import type { RawRepository } from './documents/raw.ts';
import { believe } from './json.ts';
import { type OwnRun, readGateRuns } from './read-gate-runs.ts';
import { mustHaveRepository, type Reader, repositoryVariables, toRepository } from './reader.ts';
import {
  type RawDeployment,
  type RawPull,
  type RawRelease,
  type Sighted,
  type Source,
  saidTo,
  toDeployed,
  toMerge,
  toPublished,
} from './to-departures.ts';
import { pushKeysOf } from './to-pushed.ts';

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
  /** Key of the merge that a push may have been as well, by `pushKey`. */
  readonly merges: ReadonlyMap<string, string>;
  /** As it stood then; null where it could not be used. */
  readonly config: Config | null;
  /** By GitHub's clock. */
  readonly at: string;
}

const lists = ['pullRequests', 'releases', 'deployments'] as const;
type List = (typeof lists)[number];

/** Where somebody makes hundreds of them in an hour, the rest is not looked at. */
const mostPages = 15;

/**
 * Reads what left by the doors that the config names, with our gates on it. Pages that are older as a whole are not read, a
 * first one always.
 * @param since milliseconds back from GitHub's time of now
 * @throws GithubError
 */
export async function readDepartures(reader: Reader, since: (now: number) => number): Promise<Departures> {
  const sighted: Sighted[] = [];
  const merges = new Map<string, string>();
  const cursors = new Map<List, string>();
  let wanted = new Set<List>(lists);
  let last: Pick<Departures, 'config' | 'at'> = { config: null, at: '' };
  for (let page = 0; page < mostPages && wanted.size > 0; page += 1) {
    const { raw, config, at } = await readPage(reader, wanted, cursors);
    last = { config, at };
    sighted.push(...toSighted(raw, config));
    for (const pull of nodesOf(raw.pullRequests))
      for (const key of pushKeysOf(pull))
        merges.set(key, departureKey({ door: 'merge', id: String(pull.number) }));
    const from = since(Date.parse(at));
    wanted = new Set([...wanted].filter((list) => goesOn(raw[list], from)));
    // What an environment is is known from the config, and that from the first page.
    if (page === 0 && raw.deployments === undefined && deploysTo(config).length > 0)
      wanted.add('deployments');
    for (const list of wanted) {
      const cursor = raw[list]?.pageInfo.endCursor ?? null;
      if (cursor !== null) cursors.set(list, cursor);
    }
  }
  const from = since(Date.parse(last.at));
  const departures: Departure[] = [];
  for (const one of sighted) if (Date.parse(one.at) >= from) departures.push(await withAllRuns(reader, one));
  return { departures, merges, ...last };
}

function deploysTo(config: Config | null | undefined): readonly string[] {
  return config?.release.environments ?? [];
}

async function readPage(
  reader: Reader,
  wanted: ReadonlySet<List>,
  cursors: ReadonlyMap<List, string>,
): Promise<{ readonly raw: RawLists; readonly config: Config | null; readonly at: string }> {
  const environments = deploysTo(reader.latest.config);
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

/** Lists come newest first: one that has come to what is older has come to its end. @param from milliseconds */
function goesOn(list: RawPage<Dated> | null | undefined, from: number): boolean {
  if (list === null || list === undefined || !list.pageInfo.hasNextPage) return false;
  const oldest = list.nodes?.findLast((node) => node !== null) ?? null;
  if (oldest === null) return true;
  return Date.parse('updatedAt' in oldest ? oldest.updatedAt : oldest.createdAt) >= from;
}

function toSighted(raw: RawLists, config: Config | null): Sighted[] {
  return [
    ...nodesOf(raw.pullRequests).flatMap((pull) => toMerge(pull, config)),
    ...nodesOf(raw.releases).flatMap((release) => toPublished(release, config)),
    ...nodesOf(raw.deployments).flatMap(toDeployed),
  ];
}

function nodesOf<Node>(list: RawPage<Node> | null | undefined): Node[] {
  return (list?.nodes ?? []).filter((node): node is Node & {} => node !== null);
}

async function withAllRuns(reader: Reader, sighted: Sighted): Promise<Departure> {
  const gates: (readonly OwnRun[] | null)[] = [];
  for (const source of sighted.gates) gates.push(await allRuns(reader, source));
  const { approvals } = sighted;
  const said = approvals === null ? [] : await allRuns(reader, approvals);
  return { ...sighted, gates, approvals: said === null ? null : saidTo(sighted.name, said) };
}

async function allRuns(reader: Reader, { sha, name, runs }: Source): Promise<readonly OwnRun[] | null> {
  return runs ?? readGateRuns(reader, sha, name);
}
