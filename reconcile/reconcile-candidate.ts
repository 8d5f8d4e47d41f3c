import type { Facts } from '../core/facts/facts.ts';
import type { Change } from '../core/plan/change.ts';
import { type Applied, applyChanges, together } from '../octokit/apply-changes.ts';
import type { CandidateRead } from '../octokit/read-pull-request.ts';
import type { Connection } from './connection.ts';
import { commitLock, type Locks } from './locks.ts';
import { picturesOf } from './picture.ts';
import { type Judgement, judgeItself, planCandidate } from './plan-candidate.ts';

/**
 * Judges one candidate on its own and writes its check runs: the head of a release branch, or a pull request that is
 * linked to no initiative.
 * @param read reads it; null where there is nothing to release
 * @param follow what follows from the verdict beside its check runs, once these are written
 */
export async function reconcileCandidate(
  connection: Connection,
  locks: Locks,
  read: () => Promise<CandidateRead | null>,
  follow: Follow = nothingFollows,
): Promise<Applied | null> {
  for (;;) {
    const since = locks.now();
    const known = await read();
    if (known === null) return null;
    connection.memory.learn([known.candidate]);
    const key = commitLock(connection.repository.repositoryId, known.candidate.commit.sha);
    const result = await locks.hold<Applied | 'stale' | null>([key], since, async (stale) =>
      stale ? 'stale' : writeChecks(connection, known, follow),
    );
    if (result !== 'stale') return result;
  }
}

/** What follows from the verdict on the candidate itself, with the facts of what it holds, as further changes. */
export type Follow = (judgement: Judgement, initiatives: readonly Facts[]) => Promise<readonly Change[]>;

const nothingFollows: Follow = () => Promise.resolve([]);

async function writeChecks(
  connection: Connection,
  known: CandidateRead,
  follow: Follow,
): Promise<Applied | null> {
  const pictures = await picturesOf(connection, known);
  const { client, pacer } = connection;
  const target = { client, pacer, repository: known.repository, userIds: new Map() };
  const checks = await applyChanges(target, planCandidate(pictures));
  if (checks.refused.length > 0) return checks;
  const further = await follow(judgeItself(pictures), pictures[0].initiatives);
  const applied = together([checks, await applyChanges(target, further)]);
  return applied.done.length + applied.refused.length === 0 ? null : applied;
}
