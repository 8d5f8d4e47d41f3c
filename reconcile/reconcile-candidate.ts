import { type Applied, applyChanges } from '../octokit/apply-changes.ts';
import type { CandidateRead } from '../octokit/read-pull-request.ts';
import type { Connection } from './connection.ts';
import { commitLock, type Locks } from './locks.ts';
import { picturesOf } from './picture.ts';
import { planCandidate } from './plan-candidate.ts';

/**
 * Judges one candidate on its own and writes its check runs: the head of a release branch, or a pull request that is
 * linked to no initiative.
 * @param read reads it; null where there is nothing to release
 */
export async function reconcileCandidate(
  connection: Connection,
  locks: Locks,
  read: () => Promise<CandidateRead | null>,
): Promise<Applied | null> {
  for (;;) {
    const since = locks.now();
    const known = await read();
    if (known === null) return null;
    connection.memory.learn([known.candidate]);
    const key = commitLock(connection.repository.repositoryId, known.candidate.commit.sha);
    const result = await locks.hold<Applied | 'stale' | null>([key], since, async (stale) =>
      stale ? 'stale' : writeChecks(connection, known),
    );
    if (result !== 'stale') return result;
  }
}

async function writeChecks(connection: Connection, known: CandidateRead): Promise<Applied | null> {
  const changes = planCandidate(await picturesOf(connection, known));
  if (changes.length === 0) return null;
  const { client, pacer } = connection;
  return applyChanges({ client, pacer, repository: known.repository, userIds: new Map() }, changes);
}
