import { isGatedBranch } from '../octokit/find-pulls.ts';
import { readPush } from '../octokit/read-push.ts';
import type { Connection } from './connection.ts';
import type { Locks } from './locks.ts';
import { makeReleases } from './make-releases.ts';
import { reconcileCandidate } from './reconcile-candidate.ts';
import { nothing, type Reconciled } from './reconciled.ts';
import type { RepositoryTarget } from './target.ts';

/**
 * Judges the head of a branch and, where it is the default branch, makes the releases that were asked for and are due. Most
 * branches are none that anything is released from: they cost nothing once the config is known.
 */
export async function reconcilePush(
  connection: Connection,
  locks: Locks,
  branch: string,
): Promise<Reconciled> {
  const { config, defaultBranch } = connection.reader.latest;
  if (config && !isGatedBranch(config, branch, defaultBranch)) return nothing;
  let told: readonly number[] = [];
  const applied = await reconcileCandidate(
    connection,
    locks,
    () => readPush(connection.reader, branch),
    async (judgement, initiatives) => {
      if (branch !== connection.reader.latest.defaultBranch) return [];
      const said = await makeReleases(connection, judgement, initiatives);
      if (said.length > 0) told = judgement.verdict.initiatives.map(({ initiative }) => initiative.number);
      return said;
    },
  );
  const { repository } = connection;
  const next = told.map((number): RepositoryTarget => ({ kind: 'initiative', repository, number }));
  return { ...nothing, applied: applied === null ? [] : [applied], next };
}
