import { assessDeparture, firstLook, type Passage } from '../core/audit/assess-departure.ts';
import { type Departure, departureKey } from '../core/audit/departure.ts';
import { planDeploymentCheck } from '../core/plan/plan-deployment-check.ts';
import type { Applied } from '../octokit/apply-changes.ts';
import { readDepartures } from '../octokit/read-departures.ts';
import { readRelease } from '../octokit/read-release.ts';
import { auditPushes } from './audit-pushes.ts';
import type { Connection } from './connection.ts';
import { judgeRead } from './judge.ts';
import type { Locks } from './locks.ts';
import { type Audited, lookAtEach, putOnRecord } from './put-on-record.ts';
import { writeOrFail } from './write.ts';

const minute = 60_000;
/** An App that was away finds what left meanwhile; our checks are kept for longer than that (see `is-fading.ts`). */
const longestAway = 30 * 24 * 60 * minute;
/** What GitHub shows may lag behind, and what was under way then may have left since. */
const overlap = 60 * minute;

/**
 * Looks whether something left the repository past our gate, and puts it on the record of every initiative that was in it.
 * One read where nothing did, and one more with `pushes`. Not under `observe`, where there is no gate.
 * @param pushes whether to look at what was pushed too; then at everything since the last time that it was
 * @throws GithubError
 */
export async function auditRepository(
  connection: Connection,
  locks: Locks,
  pushes = false,
): Promise<Audited> {
  const { memory, reader } = connection;
  const before = pushes ? (memory.pushes?.at ?? null) : memory.auditedAt;
  const since = (now: number) =>
    Math.max(now - longestAway, before === null ? 0 : Date.parse(before) - overlap);
  const { departures, merges, at } = await readDepartures(reader, since);
  const { config } = reader.latest;
  const found: Audited = { applied: [], next: [], bypasses: [], failure: null };
  if (!config) return found;
  await lookAtEach(connection, departures, found, (departure) => lookAt(connection, locks, departure, found));
  memory.auditedAt = at;
  if (pushes) await auditPushes(connection, locks, { from: since(Date.parse(at)), at, merges }, found);
  return found;
}

async function lookAt(
  connection: Connection,
  locks: Locks,
  departure: Departure,
  found: Audited,
): Promise<void> {
  const passage = await passageOf(connection, departure, found);
  if (passage === 'passed') connection.memory.audited.set(departureKey(departure), passage);
  if (passage === 'bypassed') await putOnRecord(connection, locks, departure, found);
}

async function passageOf(
  connection: Connection,
  departure: Departure,
  { applied, next }: Audited,
): Promise<Passage> {
  const passage = assessDeparture(departure);
  const { door, name: tag } = departure;
  if (passage !== 'unjudged' || !leftWhileWatched(connection, departure)) return passage;
  // A pull request is judged before it is merged, or GitHub was not asked to wait for it.
  if (door === 'merge') return 'bypassed';
  const seen = firstLook(departure);
  if (seen !== null) return seen;
  if (door === 'deployment') return judgeDeployment(connection, departure, applied);
  // Its tag is judged as such: there is something to go by the next time.
  next.push({ kind: 'tag', repository: connection.repository, tag });
  return passage;
}

/**
 * What we never judged and what left before our last look may have left before there was a gate: the config may name a branch,
 * a tag or an environment since yesterday. A change of the config leads to a look, so that this is known to the minute.
 */
function leftWhileWatched({ memory: { auditedAt } }: Connection, { at }: Departure): boolean {
  return auditedAt !== null && Date.parse(at) > Date.parse(auditedAt);
}

/** A commit that nobody had asked about is judged when it is found to be deployed; that it was not ready stays on it. */
async function judgeDeployment(
  connection: Connection,
  { sha, name, url }: Departure,
  applied: Applied[],
): Promise<Passage> {
  const judgement = await judgeRead(connection, await readRelease(connection.reader, sha));
  const decision = judgement?.verdict.decision ?? 'error';
  if (decision === 'allow') return 'passed';
  applied.push(await writeOrFail(connection, [planDeploymentCheck({ sha, decision }, name, url)]));
  return 'bypassed';
}
