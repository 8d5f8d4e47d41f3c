/** Runs of GitHub Actions, as far as their checks show: a suite per run, a check run per job. */

import { type AppActor, asGithubToken, GITHUB_ACTIONS_APP_ID, type SignedActor } from './actor.ts';
import type { CheckAnnotation, CheckConclusion, CheckRun, WorkflowRun } from './check-entities.ts';
import { runsOfSuite } from './check-reads.ts';
import { branchOf, createSuite } from './check-suites.ts';
import { addCheckRun, updateCheckRun } from './checks.ts';
import type { Repository } from './entities.ts';
import { NotFound } from './errors.ts';
import { repositoryOf } from './issue-access.ts';
import { nodeId } from './node-id.ts';
import { requirePermission } from './permissions.ts';
import { mustGet, type Store, timestamp } from './store.ts';

export interface WorkflowRunInput {
  /** `.github/workflows/ci.yml` */
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch?: string;
  readonly name?: string;
}

/** One number per workflow file, the same for all its runs. */
function workflowIdOf(store: Store, repository: Repository, path: string): number {
  const earlier = [...store.workflowRuns.values()].find(
    (run) => run.repositoryId === repository.id && run.path === path,
  );
  return earlier?.workflowId ?? store.nextId();
}

/** Starts a run of a workflow; its jobs are reported with `reportJob`. @throws NotFound for an unknown commit */
export function createWorkflowRun(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: WorkflowRunInput,
): WorkflowRun {
  requirePermission(store, actor, repository, { app: ['actions'], level: 'write', role: 'write' });
  if (!repository.git.commits.has(input.headSha)) throw new NotFound();
  const id = store.nextId();
  const at = timestamp(store);
  const headBranch = input.headBranch ?? branchOf(repository, input.headSha);
  const app = mustGet(store.apps, GITHUB_ACTIONS_APP_ID, 'app');
  const suite = createSuite(store, repository, {
    app,
    headSha: input.headSha,
    headBranch,
    workflowRunId: id,
  });
  const workflowId = workflowIdOf(store, repository, input.path);
  const earlier = [...store.workflowRuns.values()].filter((run) => run.workflowId === workflowId).length;
  const workflowRun: WorkflowRun = {
    kind: 'WorkflowRun',
    id,
    nodeId: nodeId('WFR', repository.id, id),
    repositoryId: repository.id,
    suiteId: suite.id,
    workflowId,
    path: input.path,
    name: input.name ?? input.path.replace(/^.*\/|\.ya?ml$/g, ''),
    event: input.event,
    headSha: input.headSha,
    headBranch,
    headRepositoryId: headRepositoryOf(store, repository, input),
    runNumber: earlier + 1,
    runAttempt: 1,
    actorId: actor.account.id,
    createdAt: at,
    updatedAt: at,
  };
  store.workflowRuns.set(id, workflowRun);
  store.nodes.set(workflowRun.nodeId, workflowRun);
  store.events.emit({ name: 'workflow_run', action: 'requested', actor, at, repository, workflowRun, suite });
  return workflowRun;
}

/** A run for a pull request of a fork has its head there. */
function headRepositoryOf(
  store: Store,
  repository: Repository,
  { event, headSha }: WorkflowRunInput,
): number {
  const pull = [...store.pullRequests.values()].find(
    (one) => one.repositoryId === repository.id && one.headSha === headSha && !one.merged,
  );
  return event.startsWith('pull_request') ? (pull?.headRepositoryId ?? repository.id) : repository.id;
}

const runner = (store: Store, run: WorkflowRun): AppActor =>
  asGithubToken(store, repositoryOf(store, run), { checks: 'write' }, run.id);

/**
 * A job of the run: its check run is created, or changed when it was reported as running before.
 * @param conclusion `null` while it runs
 * @param annotations what its steps wrote with workflow commands
 */
export function reportJob(
  store: Store,
  run: WorkflowRun,
  name: string,
  conclusion: Exclude<CheckConclusion, 'stale' | 'startup_failure'> | null,
  annotations: readonly CheckAnnotation[] = [],
): CheckRun {
  const actor = runner(store, run);
  const suite = mustGet(store.checkSuites, run.suiteId, 'suite');
  const patch = {
    ...(conclusion === null ? { status: 'in_progress' as const } : { conclusion }),
    ...(annotations.length > 0 && { output: { annotations } }),
  };
  const running = runsOfSuite(store, suite).findLast(
    (job) => job.name === name && job.status !== 'completed',
  );
  if (running) return updateCheckRun(store, actor, running, patch);
  return addCheckRun(store, actor, suite, { name, headSha: run.headSha, ...patch }, true);
}

/** All jobs of the run have ended. */
export function completeWorkflowRun(store: Store, run: WorkflowRun): void {
  run.updatedAt = timestamp(store);
  const where = { actor: runner(store, run), at: run.updatedAt, repository: repositoryOf(store, run) };
  const suite = mustGet(store.checkSuites, run.suiteId, 'suite');
  store.events.emit({ name: 'workflow_run', action: 'completed', ...where, workflowRun: run, suite });
}

/** "Re-run jobs": another attempt in the same suite; each job gets a new check run. From write on. */
export function rerunWorkflow(store: Store, actor: SignedActor, run: WorkflowRun): void {
  const repository = repositoryOf(store, run);
  requirePermission(store, actor, repository, { app: ['actions'], level: 'write', role: 'write' });
  run.runAttempt++;
  run.updatedAt = timestamp(store);
  const suite = mustGet(store.checkSuites, run.suiteId, 'suite');
  const where = { actor, at: run.updatedAt, repository };
  store.events.emit({ name: 'workflow_run', action: 'requested', ...where, workflowRun: run, suite });
}
