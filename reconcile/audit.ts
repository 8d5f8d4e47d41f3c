import { assessDeparture, firstLook, type Passage } from '../core/audit/assess-departure.ts';
import { type Departure, departureKey } from '../core/audit/departure.ts';
import { planDeploymentCheck } from '../core/plan/plan-deployment-check.ts';
import { type Applied, applyChanges } from '../octokit/apply-changes.ts';
import { readDepartures } from '../octokit/read-departures.ts';
import { readRelease } from '../octokit/read-release.ts';
import type { Connection } from './connection.ts';
import { judgeRead } from './judge.ts';
import type { Locks } from './locks.ts';
import { recordBypass } from './record-bypass.ts';
import type { RepositoryTarget } from './target.ts';

const minute = 60_000;
/** An App that was away finds what left meanwhile; our checks are kept for longer than that (see `is-fading.ts`). */
const longestAway = 30 * 24 * 60 * minute;
/** What GitHub shows may lag behind, and what was under way then may have left since. */
const overlap = 60 * minute;

export interface Audited {
  readonly applied: readonly Applied[];
  readonly next: readonly RepositoryTarget[];
  /** What left past the gate and was not known to have. */
  readonly bypasses: readonly Departure[];
}

/**
 * Looks whether something left the repository past our gate, and puts it on the record of every initiative that was in it.
 * One read where nothing did. Not under `observe`, where there is no gate.
 * @throws GithubError
 */
export async function auditRepository(connection: Connection, locks: Locks): Promise<Audited> {
  const { memory, reader } = connection;
  const before = memory.auditedAt;
  const since = before === null ? new Date(0) : new Date(Date.parse(before) - overlap);
  const { departures, at } = await readDepartures(reader, since.toISOString());
  const { config } = reader.latest;
  const found: Found = { applied: [], next: [], bypasses: [] };
  if (!config || config.mode === 'observe') return found;
  let failure: unknown = null;
  for (const departure of departures) {
    const isOld = Date.parse(at) - Date.parse(departure.at) > longestAway;
    if (isOld || memory.audited.get(departureKey(departure)) === true) continue;
    try {
      await lookAt(connection, locks, departure, found);
    } catch (error) {
      // One that cannot be put on the record must not keep the others from it.
      failure ??= error;
    }
  }
  if (failure !== null) throw failure;
  memory.auditedAt = at;
  return found;
}

interface Found {
  readonly applied: Applied[];
  readonly next: RepositoryTarget[];
  readonly bypasses: Departure[];
}

async function lookAt(
  connection: Connection,
  locks: Locks,
  departure: Departure,
  { applied, next, bypasses }: Found,
): Promise<void> {
  const { memory, repository } = connection;
  let passage = assessDeparture(departure);
  if (passage === 'unjudged' && leftWhileWatched(connection, departure)) {
    // A pull request is judged before it is merged, or GitHub was not asked to wait for it.
    passage = departure.door === 'merge' ? 'bypassed' : (firstLook(departure) ?? 'unjudged');
    // Its tag is judged as such: there is something to go by the next time.
    if (passage === 'unjudged' && departure.door === 'release')
      next.push({ kind: 'tag', repository, tag: departure.name });
    if (passage === 'unjudged' && departure.door === 'deployment') {
      const judged = await judgeDeployment(connection, departure);
      applied.push(judged.applied);
      passage = judged.passage;
    }
  }
  if (passage === 'bypassed') {
    const recorded = await recordBypass(connection, locks, departure);
    applied.push(...recorded.applied);
    next.push(...recorded.initiatives.map((number) => ({ kind: 'initiative' as const, repository, number })));
    bypasses.push(departure);
  }
  if (passage === 'passed' || passage === 'bypassed') memory.audited.set(departureKey(departure), true);
}

/**
 * What we never judged and what left before our last look may have left before there was a gate: the config may name a branch,
 * a tag or an environment since yesterday. A change of the config leads to a look, so that this is known to the minute.
 */
function leftWhileWatched({ memory: { auditedAt } }: Connection, { at }: Departure): boolean {
  return auditedAt !== null && Date.parse(at) > Date.parse(auditedAt);
}

/** A commit that nobody had asked about is judged when it is found to be deployed, and what was found stays on it. */
async function judgeDeployment(
  connection: Connection,
  { sha, name, url }: Departure,
): Promise<{ readonly applied: Applied; readonly passage: Passage }> {
  const { client, pacer, reader } = connection;
  const judgement = await judgeRead(connection, await readRelease(reader, sha));
  const decision = judgement?.verdict.decision ?? 'error';
  const repository = { nodeId: reader.latest.repositoryNodeId ?? '', labels: [] };
  const check = planDeploymentCheck({ sha, decision }, name, url);
  const applied = await applyChanges({ client, pacer, repository, userIds: new Map() }, [check]);
  return { applied, passage: decision === 'allow' ? 'passed' : 'bypassed' };
}
