import { type Departure, departureKey } from '../core/audit/departure.ts';
import type { Applied } from '../octokit/apply-changes.ts';
import type { Connection } from './connection.ts';
import type { Locks } from './locks.ts';
import { type RecordOptions, recordBypass } from './record-bypass.ts';
import type { RepositoryTarget } from './target.ts';

export interface Audited {
  readonly applied: Applied[];
  readonly next: RepositoryTarget[];
  /** What left past the gate and was not known to have. */
  readonly bypasses: Departure[];
  /** Why something was left out; null where nothing was. Everything else was done. */
  failure: unknown;
}

/**
 * Puts one on the record of every initiative that was in it; what could not be done is noted in `found`. From now on it is known
 * to have left past the gate: a look that fails has to be repeated, and finds that again.
 * @throws GithubError
 */
export async function putOnRecord(
  connection: Connection,
  locks: Locks,
  departure: Departure,
  found: Audited,
  options: RecordOptions = { isOut: true },
): Promise<void> {
  const { memory, repository } = connection;
  const key = departureKey(departure);
  if (!memory.told.has(key)) found.bypasses.push(departure);
  memory.told.add(key);
  memory.bypassed.set(key, departure);
  const { applied, initiatives, failure } = await recordBypass(connection, locks, departure, options);
  found.applied.push(...applied);
  found.next.push(...initiatives.map((number) => ({ kind: 'initiative' as const, repository, number })));
  found.failure ??= failure;
  if (failure === null) memory.audited.set(key, 'bypassed');
}

/** Looks at each that is not dealt with yet. What left while nothing was gated went past nothing, whatever the config says tomorrow. */
export async function lookAtEach<One extends Pick<Departure, 'door' | 'id'>>(
  { memory, reader }: Connection,
  all: readonly One[],
  found: Audited,
  look: (one: One) => Promise<void>,
): Promise<void> {
  for (const one of all) {
    const key = departureKey(one);
    const isKept = reader.latest.config?.mode !== 'observe';
    if (!isKept && !memory.told.has(key)) memory.audited.set(key, 'passed');
    if (!isKept || memory.audited.get(key) !== undefined) continue;
    try {
      await look(one);
    } catch (error) {
      // One that cannot be put on the record must not keep the others from it.
      found.failure ??= error;
    }
  }
}
