import { isGatedBranch } from '../octokit/find-pulls.ts';
import { readLeftBehind } from '../octokit/read-left-behind.ts';
import { readPush } from '../octokit/read-push.ts';
import type { Connection } from './connection.ts';
import type { Locks } from './locks.ts';
import { makeReleases } from './make-releases.ts';
import type { Judgement } from './plan-candidate.ts';
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
  let judged: Judgement | null = null;
  const applied = await reconcileCandidate(
    connection,
    locks,
    () => readPush(connection.reader, branch),
    async (judgement, initiatives) => {
      judged = judgement;
      if (branch !== connection.reader.latest.defaultBranch) return [];
      const said = await makeReleases(connection, judgement, initiatives);
      if (said.length > 0) told = judgement.verdict.initiatives.map(({ initiative }) => initiative.number);
      return said;
    },
  );
  const { repository } = connection;
  const next = told.map((number): RepositoryTarget => ({ kind: 'initiative', repository, number }));
  const behind = judged === null ? [] : await leftBehind(connection, branch, judged);
  return { ...nothing, applied: applied === null ? [] : [applied], next: [...next, ...behind] };
}

/**
 * What the branch has left behind keeps the green that it had, and a tag can still be made there (A40). Where its head is not
 * ready, those commits are judged anew: once, until the head is ready again. What was released already stays as it was.
 */
async function leftBehind(
  { memory, reader, repository }: Connection,
  branch: string,
  { verdict, candidate, config }: Judgement,
): Promise<RepositoryTarget[]> {
  if (config === null || config.mode === 'observe' || config.release.tags.length === 0) return [];
  if (verdict.decision === 'allow') {
    memory.leftBehind.delete(branch);
    return [];
  }
  // What machines have still to say about the head says nothing of other commits.
  const isNews = verdict.reasons.some(({ code }) => code !== 'signal-waiting');
  if (!isNews || memory.leftBehind.has(branch)) return [];
  const shas = await readLeftBehind(reader, branch, candidate.countedFrom?.sha ?? null);
  memory.leftBehind.add(branch);
  return shas.map((sha) => ({ kind: 'regate', repository, sha }));
}
