import { firstLook } from '../core/audit/assess-departure.ts';
import { assessPush } from '../core/audit/assess-push.ts';
import { type Departure, departureKey } from '../core/audit/departure.ts';
import { gateCheckName } from '../core/gates/notices.ts';
import { bringsNothing } from '../octokit/brings-nothing.ts';
import { readActivity } from '../octokit/read-activity.ts';
import { readGateRuns } from '../octokit/read-gate-runs.ts';
import { type Pushed, pushKey, toPushed } from '../octokit/to-pushed.ts';
import type { Connection } from './connection.ts';
import type { Locks } from './locks.ts';
import { type Audited, lookAtEach, putOnRecord } from './put-on-record.ts';
import { reconcilePush } from './reconcile-push.ts';
import type { GateThen } from './was-gated.ts';

export interface PushWindow {
  /** Milliseconds. */
  readonly from: number;
  /** By GitHub's clock, ISO 8601. */
  readonly at: string;
  /** Keys of merges that a push may have been as well, by `pushKey`. */
  readonly merges: ReadonlyMap<string, string>;
  readonly gate: GateThen;
}

/** Each costs a read of its own, after a start. */
const mostPushes = 100;

/**
 * Looks whether something was pushed to a release branch past our gate. One read where nothing was pushed.
 * @param found takes what was found; a failure too, so that it keeps nothing else from its record
 */
export async function auditPushes(
  connection: Connection,
  locks: Locks,
  { from, at, merges, gate }: PushWindow,
  found: Audited,
): Promise<void> {
  const { memory, reader } = connection;
  const { config, url } = reader.latest;
  const branches = config?.release.branches ?? [];
  try {
    const activity = (await readActivity(reader, from)) ?? [];
    const pushed = activity.flatMap((one) => toPushed(one, branches, url));
    await lookAtEach(connection, pushed.slice(0, mostPushes), found, async (one) => {
      const along = merges.get(pushKey(one.name, one.sha));
      const sighted = { ...one, ...(along !== undefined && { along: [along] }) };
      await lookAt(connection, locks, sighted, { found, gate });
    });
  } catch (error) {
    found.failure ??= error;
  }
  // What could not be looked at stays what was pushed since the look before.
  if (found.failure === null) memory.pushesAt = at;
}

type Sighted = Pushed & Pick<Departure, 'along'>;

interface Look {
  readonly found: Audited;
  readonly gate: GateThen;
}

async function lookAt(
  connection: Connection,
  locks: Locks,
  pushed: Sighted,
  { found, gate }: Look,
): Promise<void> {
  const { memory, reader } = connection;
  const key = departureKey(pushed);
  let departure = await withRuns(connection, pushed);
  // What was said once stays, and is not said anew by a gate that has changed since.
  const isTold = memory.told.has(key);
  const isWatched = gate.watched(pushed);
  if (!isTold && isWatched && firstLook(departure) === null) {
    // Nobody told us of it. Where another push has come since, that one is looked at: it brings the same.
    const { applied, next } = await reconcilePush(connection, locks, pushed.name);
    found.applied.push(...applied);
    found.next.push(...next);
    departure = await withRuns(connection, pushed);
  }
  const passage = isTold ? 'bypassed' : assessPush(departure, isWatched);
  if (
    isTold ||
    (passage === 'bypassed' && (await gate.kept(pushed)) && !(await bringsNothing(reader, pushed)))
  )
    return putOnRecord(connection, locks, departure, found);
  // At our first look its gate may only be about to come.
  const isSettled = passage !== 'unknown' && (passage !== 'unjudged' || memory.pushesAt !== null);
  if (isSettled) memory.audited.set(key, 'passed');
}

async function withRuns({ reader }: Connection, pushed: Sighted): Promise<Departure> {
  return { ...pushed, gates: [await readGateRuns(reader, pushed.sha, gateCheckName)], approvals: [] };
}
