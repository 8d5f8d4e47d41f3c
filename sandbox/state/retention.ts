/**
 * How long checks, statuses and workflow runs are kept: since 2026-10-01 as long as logs and artifacts, also those that Apps made
 * (GitHub changelog, "Actions retention now covers checks, runs and statuses"). Nothing is told when they go.
 */

import { GITHUB_ACTIONS_APP_ID, type SignedActor } from './actor.ts';
import type { CheckSuite, CommitStatus, WorkflowRun } from './check-entities.ts';
import { runsOfSuite } from './check-reads.ts';
import { forgetCheckRun } from './checks.ts';
import type { Repository } from './entities.ts';
import { Unprocessable } from './errors.ts';
import { requirePermission } from './permissions.ts';
import { commitKey, mustGet, type Store, timestamp } from './store.ts';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 90;
/** "If a check run is in an incomplete state for more than 14 days, [its] conclusion becomes stale" (docs: status checks). */
const STALE_AFTER_DAYS = 14;

/** "For public repositories … between 1 day or 90 days. For private repositories … 1 day or 400 days" (docs: usage limits of Actions). */
export const mostRetentionDays = (repository: Repository): number => (repository.private ? 400 : 90);

export function retentionDaysOf(store: Store, repository: Repository): number {
  const days = store.retentionDays.get(repository.id) ?? DEFAULT_DAYS;
  return Math.min(days, mostRetentionDays(repository));
}

/** What is gone does not come back when more days are given. @throws Forbidden, Unprocessable */
export function setRetentionDays(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  days: number,
): void {
  requirePermission(store, actor, repository, { app: ['administration'], level: 'write', role: 'admin' });
  const most = mostRetentionDays(repository);
  if (!Number.isInteger(days) || days < 1 || days > most)
    throw new Unprocessable(`Retention days must be between 1 and ${String(most)}.`);
  store.retentionDays.set(repository.id, days);
}

/** How many of each are gone, and how many check runs became stale. */
export interface Sweep {
  readonly checkRuns: number;
  readonly statuses: number;
  readonly workflowRuns: number;
  readonly stale: number;
}

/** Removes what is older than its repository keeps it, and ends what was never ended. */
export function carryOutRetention(store: Store): Sweep {
  const now = store.clock.now().getTime();
  store.lastSweep = now;
  const isOlder = (at: string, days: number) => now - Date.parse(at) > days * DAY_MS;
  const isKept = (of: { readonly repositoryId: number; readonly createdAt: string }) =>
    !isOlder(
      of.createdAt,
      retentionDaysOf(store, mustGet(store.repositories, of.repositoryId, 'repository')),
    );

  const goneRuns = [...store.workflowRuns.values()].filter((run) => !isKept(run));
  for (const run of goneRuns) forgetWorkflowRun(store, run);
  const gone = [...store.checkRuns.values()].filter((run) => !isKept(run));
  for (const run of gone) forgetCheckRun(store, run);
  for (const suite of store.checkSuites.values())
    if (!isKept(suite) && runsOfSuite(store, suite).length === 0) forgetSuite(store, suite);
  const statuses = forgetStatuses(store, isKept);
  const stale = endForgotten(store, (at) => isOlder(at, STALE_AFTER_DAYS));
  return { checkRuns: gone.length, statuses, workflowRuns: goneRuns.length, stale };
}

/** GitHub does it by itself. Once a day is often enough for what lives for days. */
export function sweepDaily(store: Store): void {
  if (store.clock.now().getTime() - store.lastSweep >= DAY_MS) carryOutRetention(store);
}

function forgetWorkflowRun(store: Store, run: WorkflowRun): void {
  store.workflowRuns.delete(run.id);
  store.nodes.delete(run.nodeId);
  const waiting = store.waitingJobs.filter(({ runId }) => runId !== run.id);
  store.waitingJobs.splice(0, store.waitingJobs.length, ...waiting);
}

function forgetSuite(store: Store, suite: CheckSuite): void {
  store.checkSuites.delete(suite.id);
  store.nodes.delete(suite.nodeId);
  const suites = store.suitesByCommit.get(commitKey(suite.repositoryId, suite.headSha));
  suites?.splice(suites.indexOf(suite), 1);
}

function forgetStatuses(store: Store, isKept: (status: CommitStatus) => boolean): number {
  let count = 0;
  for (const [key, statuses] of store.statusesByCommit) {
    const gone = statuses.filter((status) => !isKept(status));
    for (const { nodeId } of gone) store.nodes.delete(nodeId);
    count += gone.length;
    store.statusesByCommit.set(key, statuses.filter(isKept));
  }
  return count;
}

/**
 * Jobs of GitHub Actions are left out: they have limits of their own (35 days of a run; docs: Actions limits). That a webhook
 * tells of it is documented nowhere, so that none is sent.
 */
function endForgotten(store: Store, isLong: (at: string) => boolean): number {
  const forgotten = [...store.checkRuns.values()].filter(
    (run) => run.appId !== GITHUB_ACTIONS_APP_ID && run.status !== 'completed' && isLong(run.createdAt),
  );
  for (const run of forgotten) {
    run.status = 'completed';
    run.conclusion = 'stale';
    run.completedAt = timestamp(store);
  }
  return forgotten.length;
}

/** Time passes on GitHub, and everything that time does there is done. Never backwards. @throws Error */
export function travel(store: Store, milliseconds: number): Sweep {
  if (!(milliseconds >= 0)) throw new Error('time goes forward alone');
  store.jumped += milliseconds;
  return carryOutRetention(store);
}
