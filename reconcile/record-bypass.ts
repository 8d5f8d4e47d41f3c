import type { Departure } from '../core/audit/departure.ts';
import { planBypass } from '../core/plan/plan-bypass.ts';
import { type Applied, applyChanges } from '../octokit/apply-changes.ts';
import { GithubError } from '../octokit/github-error.ts';
import { readInitiative } from '../octokit/read-initiative.ts';
import { readRelease } from '../octokit/read-release.ts';
import { readLinksOfPull } from '../octokit/read-release-links.ts';
import type { Connection } from './connection.ts';
import { initiativeLock, type Locks } from './locks.ts';
import { linkedNumbers } from './picture.ts';
import { redraftRelease } from './redraft-release.ts';

export interface Recorded {
  readonly applied: readonly Applied[];
  /** Numbers of the initiatives on which it was written down now: their tables say so too. */
  readonly initiatives: readonly number[];
}

/**
 * Puts a bypass on the record of every initiative that was in it, once. Where the config says so, a release becomes a draft
 * again first.
 * @throws GithubError; then it is tried again, and what was written meanwhile is found
 */
export async function recordBypass(
  connection: Connection,
  locks: Locks,
  departure: Departure,
): Promise<Recorded> {
  const isDraftAgain = await redraftRelease(connection, departure);
  const applied: Applied[] = [];
  const initiatives: number[] = [];
  for (const number of await readLinked(connection, departure)) {
    const done = await onInitiative(connection, locks, departure, { number, isDraftAgain });
    if (done === null) continue;
    applied.push(done);
    initiatives.push(number);
  }
  return { applied, initiatives };
}

/** What was in it: what a pull request is linked to; of everything else, all since the release before. */
async function readLinked(
  { reader }: Connection,
  { door, id, name, sha }: Departure,
): Promise<readonly number[]> {
  if (door === 'merge') return readLinksOfPull(reader, Number(id));
  const read =
    door === 'tag' ? await readRelease(reader, `refs/tags/${name}`, 'tag') : await readRelease(reader, sha);
  return read === null ? [] : linkedNumbers(read.candidate);
}

async function onInitiative(
  { client, pacer, reader, repository }: Connection,
  locks: Locks,
  departure: Departure,
  { number, isDraftAgain }: { readonly number: number; readonly isDraftAgain: boolean },
): Promise<Applied | null> {
  for (;;) {
    const since = locks.now();
    const read = await readInitiative(reader, number, []);
    const { config } = reader.latest;
    if (read?.isInitiative !== true || !config) return null;
    const { facts } = read;
    // It may be among what was not read, and is not to stand there twice.
    if (facts.incomplete.length > 0) throw unreadable(number);
    const changes = planBypass(facts, departure, config, isDraftAgain);
    if (changes.length === 0) return null;
    const key = initiativeLock(repository.repositoryId, number);
    const done = await locks.hold([key], since, async (stale) =>
      stale
        ? null
        : applyChanges({ client, pacer, repository: facts.repository, userIds: new Map() }, changes),
    );
    if (done !== null) return done;
  }
}

function unreadable(number: number): GithubError {
  return new GithubError({
    code: 'github-unavailable',
    what: `what was said on #${String(number)} cannot be read to its end`,
    where: 'initiative',
    fix: 'It is tried again at the next look.',
  });
}
