import { initiativesThen } from '../core/audit/assess-departure.ts';
import type { Departure } from '../core/audit/departure.ts';
import type { Facts } from '../core/facts/facts.ts';
import type { Change } from '../core/plan/change.ts';
import { planBypass, planRedraft } from '../core/plan/plan-bypass.ts';
import type { Applied } from '../octokit/apply-changes.ts';
import { GithubError } from '../octokit/github-error.ts';
import { readInitiative } from '../octokit/read-initiative.ts';
import { readRelease } from '../octokit/read-release.ts';
import { readLinksOfPull } from '../octokit/read-release-links.ts';
import type { Connection } from './connection.ts';
import { initiativeLock, type Locks } from './locks.ts';
import { linkedNumbers } from './picture.ts';
import { redraftRelease } from './redraft-release.ts';
import { writeOrFail } from './write.ts';

export interface Recorded {
  readonly applied: readonly Applied[];
  /** Numbers of the initiatives on which it was written down now: their tables say so too. */
  readonly initiatives: readonly number[];
  /** Why one of them was left out; null where none was. The next look tries again, and finds what is written. */
  readonly failure: unknown;
}

export interface RecordOptions {
  /** Whether it was just seen that it is still out: what has left since, and comes by the same name, may be ready. */
  readonly isOut: boolean;
}

/**
 * Puts a bypass on the record of every initiative that was in it, once. Where the config says so, a release becomes a draft
 * again afterwards: what is a draft is not found any more.
 * @throws GithubError where it cannot be told what was in it
 */
export async function recordBypass(
  connection: Connection,
  locks: Locks,
  departure: Departure,
  { isOut }: RecordOptions,
): Promise<Recorded> {
  const { config } = connection.reader.latest;
  if (!config) return { applied: [], initiatives: [], failure: null };
  const linked = await readLinked(connection, departure);
  const recorded = await onEach(connection, locks, linked, (facts) => planBypass(facts, departure, config));
  if (recorded.failure !== null || !isOut || !(await redraftRelease(connection, departure))) return recorded;
  const redrafted = await onEach(connection, locks, linked, (facts) => planRedraft(facts, departure));
  return { ...recorded, applied: [...recorded.applied, ...redrafted.applied], failure: redrafted.failure };
}

/**
 * What was in it: what our gate was about when it left, whatever was unlinked since, and what is linked now. Of all but a pull
 * request that is all since the release before.
 */
async function readLinked({ reader }: Connection, departure: Departure): Promise<readonly number[]> {
  const { door, id, name, sha } = departure;
  const then = initiativesThen(departure);
  if (door === 'merge') return [...new Set([...then, ...(await readLinksOfPull(reader, Number(id)))])];
  const read =
    door === 'tag' ? await readRelease(reader, `refs/tags/${name}`, 'tag') : await readRelease(reader, sha);
  return [...new Set([...then, ...(read === null ? [] : linkedNumbers(read.candidate))])];
}

/** One that cannot be read must not keep the others from their record. */
async function onEach(
  connection: Connection,
  locks: Locks,
  initiatives: readonly number[],
  plan: (facts: Facts) => readonly Change[],
): Promise<Recorded> {
  const applied: Applied[] = [];
  const written: number[] = [];
  let failure: unknown = null;
  for (const number of initiatives) {
    try {
      const done = await onInitiative(connection, locks, number, plan);
      if (done === null) continue;
      applied.push(done);
      written.push(number);
    } catch (error) {
      failure ??= error;
    }
  }
  return { applied, initiatives: written, failure };
}

async function onInitiative(
  connection: Connection,
  locks: Locks,
  number: number,
  plan: (facts: Facts) => readonly Change[],
): Promise<Applied | null> {
  const { reader, repository } = connection;
  for (;;) {
    const since = locks.now();
    const read = await readInitiative(reader, number, []);
    if (read?.isInitiative !== true) return null;
    // It may be among what was not read, and is not to stand there twice.
    const comments = `comments of #${String(number)}`;
    if (read.facts.incomplete.some(({ what }) => what === comments)) throw unreadable(comments);
    const changes = plan(read.facts);
    if (changes.length === 0) return null;
    const key = initiativeLock(repository.repositoryId, number);
    const done = await locks.hold([key], since, async (stale) =>
      stale ? null : writeOrFail(connection, changes),
    );
    if (done !== null) return done;
  }
}

function unreadable(what: string): GithubError {
  return new GithubError({
    code: 'github-unavailable',
    what: `the ${what} cannot be read to their end`,
    where: 'initiative',
    fix: 'It is tried again at the next look.',
  });
}
