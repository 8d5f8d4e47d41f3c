/** Reading check runs and suites of a commit. */

import type { CheckConclusion, CheckRun, CheckStatus, CheckSuite } from './check-entities.ts';
import type { Repository } from './entities.ts';
import { commitKey, type Store } from './store.ts';

/** Every run on a commit, oldest first. */
export const checkRunsOf = (store: Store, repository: Repository, sha: string): readonly CheckRun[] =>
  store.runsByCommit.get(commitKey(repository.id, sha)) ?? [];

/** Of each app, suite and name only the newest: what `filter=latest` and GraphQL's `LATEST` show. */
export function latestRuns(runs: readonly CheckRun[]): readonly CheckRun[] {
  const newest = new Map<string, CheckRun>();
  for (const run of runs) newest.set(`${run.suiteId}/${run.name}`, run);
  return [...newest.values()];
}

/** Suites on a commit, oldest first. */
export const suitesOf = (store: Store, repository: Repository, sha: string): readonly CheckSuite[] =>
  store.suitesByCommit.get(commitKey(repository.id, sha)) ?? [];

export const runsOfSuite = (store: Store, suite: CheckSuite): readonly CheckRun[] =>
  (store.runsByCommit.get(commitKey(suite.repositoryId, suite.headSha)) ?? []).filter(
    (run) => run.suiteId === suite.id,
  );

/** Worst first. */
const SEVERITY: readonly CheckConclusion[] = [
  'startup_failure',
  'failure',
  'timed_out',
  'cancelled',
  'action_required',
  'stale',
  'success',
  'neutral',
  'skipped',
];

/** A suite is completed when all its newest runs are; its conclusion is the worst of theirs. */
export function suiteState(
  store: Store,
  suite: CheckSuite,
): { readonly status: CheckStatus; readonly conclusion: CheckConclusion | null } {
  const runs = latestRuns(runsOfSuite(store, suite));
  if (runs.length === 0) return { status: 'queued', conclusion: null };
  if (runs.some((run) => run.status !== 'completed')) {
    return {
      status: runs.every((run) => run.status === 'queued') ? 'queued' : 'in_progress',
      conclusion: null,
    };
  }
  const conclusions = new Set(runs.map((run) => run.conclusion));
  return { status: 'completed', conclusion: SEVERITY.find((one) => conclusions.has(one)) ?? null };
}
