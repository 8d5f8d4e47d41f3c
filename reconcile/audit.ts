import { assessDeparture, type Passage } from '../core/audit/assess-departure.ts';
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
  const { memory, reader, repository } = connection;
  const { departures, at } = await readDepartures(reader, memory.auditedAt ?? '1970-01-01T00:00:00Z');
  const { config } = reader.latest;
  if (!config || config.mode === 'observe') return { applied: [], next: [], bypasses: [] };
  const applied: Applied[] = [];
  const bypasses: Departure[] = [];
  const next: RepositoryTarget[] = [];
  for (const departure of departures) {
    const isOld = Date.parse(at) - Date.parse(departure.at) > longestAway;
    if (isOld || memory.audited.get(departureKey(departure)) === true) continue;
    let passage = assessDeparture(departure);
    if (passage === 'unjudged' && departure.door === 'deployment') {
      const judged = await judgeDeployment(connection, departure);
      applied.push(judged.applied);
      passage = judged.passage;
    }
    // Its tag is judged as such: there is something to go by the next time.
    if (passage === 'unjudged' && departure.door === 'release')
      next.push({ kind: 'tag', repository, tag: departure.name });
    if (passage === 'bypassed') {
      const recorded = await recordBypass(connection, locks, departure);
      applied.push(...recorded.applied);
      next.push(
        ...recorded.initiatives.map((number) => ({ kind: 'initiative' as const, repository, number })),
      );
      bypasses.push(departure);
    }
    if (passage === 'passed' || passage === 'bypassed') memory.audited.set(departureKey(departure), true);
  }
  memory.auditedAt = new Date(Date.parse(at) - overlap).toISOString();
  return { applied, next, bypasses };
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
