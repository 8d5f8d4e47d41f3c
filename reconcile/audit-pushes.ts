import { firstLook } from '../core/audit/assess-departure.ts';
import { assessPush } from '../core/audit/assess-push.ts';
import { type Departure, departureKey } from '../core/audit/departure.ts';
import { matchBranch } from '../core/config/match-branch.ts';
import { gateCheckName } from '../core/gates/notices.ts';
import { bringsNothing } from '../octokit/brings-nothing.ts';
import { readActivity } from '../octokit/read-activity.ts';
import { readGateRuns } from '../octokit/read-gate-runs.ts';
import { type Pushed, pushKey, toPushed } from '../octokit/to-pushed.ts';
import type { Connection } from './connection.ts';
import type { Locks } from './locks.ts';
import { type Audited, lookAtEach, putOnRecord } from './put-on-record.ts';
import { reconcilePush } from './reconcile-push.ts';

export interface PushWindow {
  /** Milliseconds. */
  readonly from: number;
  /** By GitHub's clock, ISO 8601. */
  readonly at: string;
  /** Keys of merges that a push may have been as well, by `pushKey`. */
  readonly merges: ReadonlyMap<string, string>;
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
  { from, at, merges }: PushWindow,
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
      await lookAt(connection, locks, { ...one, ...(along !== undefined && { along: [along] }) }, found);
    });
  } catch (error) {
    found.failure ??= error;
  }
  // What could not be looked at stays what was pushed since the look before.
  if (found.failure === null) memory.pushes = { at, branches: config?.mode === 'observe' ? [] : branches };
}

type Sighted = Pushed & Pick<Departure, 'along'>;

async function lookAt(connection: Connection, locks: Locks, pushed: Sighted, found: Audited): Promise<void> {
  const { memory, reader } = connection;
  const key = departureKey(pushed);
  const was = gateOfBranch(connection, pushed);
  if (was === 'none') {
    memory.audited.set(key, 'passed');
    return;
  }
  let departure = await withRuns(connection, pushed);
  // What was said once stays, and is not said anew by a gate that has changed since.
  const isTold = memory.told.has(key);
  const isWatched = was === 'kept';
  if (!isTold && isWatched && firstLook(departure) === null) {
    // Nobody told us of it. Where another push has come since, that one is looked at: it brings the same.
    const { applied, next } = await reconcilePush(connection, locks, pushed.name);
    found.applied.push(...applied);
    found.next.push(...next);
    departure = await withRuns(connection, pushed);
  }
  const passage = isTold ? 'bypassed' : assessPush(departure, isWatched);
  if (passage === 'bypassed' && (isTold || !(await bringsNothing(reader, pushed))))
    return putOnRecord(connection, locks, departure, found);
  // At our first look its gate may only be about to come.
  const isSettled = passage !== 'unknown' && (passage !== 'unjudged' || memory.pushes !== null);
  if (isSettled) memory.audited.set(key, 'passed');
}

async function withRuns({ reader }: Connection, pushed: Sighted): Promise<Departure> {
  return { ...pushed, gates: [await readGateRuns(reader, pushed.sha, gateCheckName)], approvals: [] };
}

/**
 * Whether a gate was kept on its branch when it was pushed. A change of the config leads to a look, so that what it said at the
 * look before is what counted. It is not known of what was pushed before that.
 */
function gateOfBranch({ memory: { pushes } }: Connection, { at, name }: Pushed): 'kept' | 'none' | 'unknown' {
  if (pushes === null || Date.parse(at) <= Date.parse(pushes.at)) return 'unknown';
  return matchBranch(pushes.branches, name) ? 'kept' : 'none';
}
