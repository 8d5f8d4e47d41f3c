import { assessDeparture, firstLook, type Passage } from '../core/audit/assess-departure.ts';
import { type Departure, departureKey } from '../core/audit/departure.ts';
import { watchOn } from '../core/audit/watch.ts';
import { gateCheckName } from '../core/gates/notices.ts';
import { planDeploymentCheck } from '../core/plan/plan-deployment-check.ts';
import type { Applied } from '../octokit/apply-changes.ts';
import { readDepartures } from '../octokit/read-departures.ts';
import { readGateRuns } from '../octokit/read-gate-runs.ts';
import { readRelease } from '../octokit/read-release.ts';
import { auditPushes } from './audit-pushes.ts';
import type { Connection } from './connection.ts';
import { judgeRead } from './judge.ts';
import type { Locks } from './locks.ts';
import { type Audited, lookAtEach, putOnRecord } from './put-on-record.ts';
import { judgeTag } from './reconcile-tag.ts';
import { createGateThen, type GateThen } from './was-gated.ts';
import { writeOrFail } from './write.ts';

const minute = 60_000;
/** An App that was away finds what left meanwhile; our checks are kept for longer than that (see `is-fading.ts`). */
const longestAway = 30 * 24 * 60 * minute;
/** What GitHub shows may lag behind, and what was under way then may have left since. */
const overlap = 60 * minute;

/**
 * Looks whether something left the repository past our gate, and puts it on the record of every initiative that was in it.
 * One read where nothing did, and one more with `pushes`. Not under `observe`, where there is no gate.
 * @param pushes whether to look at what was pushed too, and at what is on the record; then at everything since the last time
 * @throws GithubError
 */
export async function auditRepository(
  connection: Connection,
  locks: Locks,
  pushes = false,
): Promise<Audited> {
  const { memory, reader } = connection;
  const before = pushes ? memory.pushesAt : memory.auditedAt;
  const since = (now: number) =>
    Math.max(now - longestAway, before === null ? 0 : Date.parse(before) - overlap);
  const { departures, merges, config, at } = await readDepartures(reader, since);
  memory.watch = watchOn(memory.watch, config, at);
  const found: Audited = { applied: [], next: [], bypasses: [], failure: null };
  if (!config) return found;
  const from = since(Date.parse(at));
  const gate = createGateThen(connection, config, from);
  await lookAtEach(connection, departures, found, (departure) =>
    lookAt(connection, locks, departure, { found, gate }),
  );
  // What could not be looked at is looked at again, however long that takes.
  if (found.failure === null) memory.auditedAt = at;
  if (!pushes) return found;
  await auditPushes(connection, locks, { from, at, merges, gate }, found);
  const seen = new Set(departures.map(departureKey));
  const remembered = memory.bypassed
    .values()
    .filter((one) => !seen.has(departureKey(one)) && Date.parse(one.at) >= Date.parse(at) - longestAway);
  await lookAtEach(connection, remembered, found, (one) =>
    putOnRecord(connection, locks, one, found, { isOut: false }),
  );
  return found;
}

interface Look {
  readonly found: Audited;
  readonly gate: GateThen;
}

async function lookAt(
  connection: Connection,
  locks: Locks,
  departure: Departure,
  { found, gate }: Look,
): Promise<void> {
  const { audited, told } = connection.memory;
  const key = departureKey(departure);
  const isTold = told.has(key);
  const passage = isTold ? 'bypassed' : await passageOf(connection, locks, departure, { found, gate });
  if (passage === 'passed' || (passage === 'bypassed' && !isTold && !(await gate.kept(departure))))
    audited.set(key, 'passed');
  else if (passage === 'bypassed') await putOnRecord(connection, locks, departure, found);
}

async function passageOf(
  connection: Connection,
  locks: Locks,
  departure: Departure,
  { found, gate }: Look,
): Promise<Passage> {
  const passage = assessDeparture(departure);
  // What we never judged may have left before there was a gate.
  if (passage !== 'unjudged' || !gate.watched(departure)) return passage;
  const { door } = departure;
  // A pull request is judged before it is merged, or GitHub was not asked to wait for it.
  if (door === 'merge') return 'bypassed';
  const seen = firstLook(departure);
  if (seen !== null) return seen;
  return door === 'deployment'
    ? judgeDeployment(connection, departure, found.applied)
    : judgePublished(connection, locks, departure, found);
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

/** What is published is judged as its tag, which goes on the record by itself. */
async function judgePublished(
  connection: Connection,
  locks: Locks,
  departure: Departure,
  { applied, next }: Audited,
): Promise<Passage> {
  const { repository, reader } = connection;
  const { sha, through: tag } = departure;
  applied.push(...(await judgeTag(connection, locks, tag)).applied);
  next.push({ kind: 'tag', repository, tag });
  return firstLook({ gates: [await readGateRuns(reader, sha, gateCheckName)] }) ?? 'unjudged';
}
