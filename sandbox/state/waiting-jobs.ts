/**
 * Jobs that wait at an environment with custom deployment protection rules.
 * https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/create-custom-protection-rules
 */

import { asGithubToken, type SignedActor } from './actor.ts';
import type { WorkflowRun } from './check-entities.ts';
import type { Environment, WaitingJob } from './deployment-entities.ts';
import { findDeployment } from './deployment-reads.ts';
import { addDeployment, addDeploymentStatus } from './deployments.ts';
import type { Repository } from './entities.ts';
import { ensureEnvironment } from './environments.ts';
import { Forbidden, NotFound, Unprocessable } from './errors.ts';
import { repositoryOf } from './issue-access.ts';
import { requirePermission } from './permissions.ts';
import { mustGet, type Store, timestamp } from './store.ts';
import { completeWorkflowRun, reportJob } from './workflow-runs.ts';

const MOST_REPORTS = 10;
const LONGEST_COMMENT = 1024;
/** "Approval requests time out after 30 days" (docs: creating custom deployment protection rules). */
const PATIENCE_MS = 30 * 86_400_000;

export interface DeployingJob {
  readonly job: string;
  readonly environment: string;
  readonly conclusion: 'success' | 'failure';
}

/** A job that names an environment: it waits where that has rules, and goes on at once where it has none. */
export function startDeployingJob(store: Store, run: WorkflowRun, input: DeployingJob): void {
  const repository = repositoryOf(store, run);
  const environment = ensureEnvironment(store, repository, input.environment);
  const actor = asGithubToken(store, repository, { deployments: 'write', checks: 'write' }, run.id);
  const ref = run.headBranch ?? run.headSha;
  const deployment = addDeployment(store, actor, repository, {
    ref: run.headSha,
    environment: environment.name,
  });
  const waiting: WaitingJob = {
    runId: run.id,
    attempt: run.runAttempt,
    job: input.job,
    environmentId: environment.id,
    deploymentId: deployment.id,
    conclusion: input.conclusion,
    since: timestamp(store),
    asked: new Map(environment.rules.map(({ appId }) => [appId, { reports: 0, comments: [] }])),
  };
  if (waiting.asked.size === 0) return goOn(store, run, waiting);
  store.waitingJobs.push(waiting);
  addDeploymentStatus(store, actor, deployment, { state: 'waiting' });
  for (const appId of waiting.asked.keys())
    store.events.emit({
      name: 'deployment_protection_rule',
      action: 'requested',
      actor,
      at: timestamp(store),
      repository,
      workflowRun: run,
      environment,
      deployment,
      appId,
      ref,
    });
}

/** Jobs that still wait; a request that nobody answered within 30 days has failed. */
export function waitingJobsOf(store: Store, run: WorkflowRun): readonly WaitingJob[] {
  const now = store.clock.now().getTime();
  for (const waiting of store.waitingJobs.filter(({ since }) => now - Date.parse(since) > PATIENCE_MS))
    end(store, mustGet(store.workflowRuns, waiting.runId, 'run'), waiting, 'failure');
  return store.waitingJobs.filter(({ runId, attempt }) => runId === run.id && attempt === run.runAttempt);
}

export interface ReviewInput {
  readonly environment: string;
  readonly state: 'approved' | 'rejected' | null;
  readonly comment: string;
}

/** @throws Forbidden for anybody but an app; NotFound where its rule is not waited for; Unprocessable for too many or too long words */
export function reviewWaitingJob(
  store: Store,
  actor: SignedActor,
  run: WorkflowRun,
  { environment, state, comment }: ReviewInput,
): void {
  const repository = repositoryOf(store, run);
  requirePermission(store, actor, repository, { app: ['deployments'], level: 'write', role: 'write' });
  if (actor.kind !== 'app' || actor.installation === null)
    throw new Forbidden('Resource not accessible by integration');
  const waiting = waitingJobsOf(store, run).find(
    (one) => nameOf(store, one).toLowerCase() === environment.toLowerCase() && one.asked.has(actor.app.id),
  );
  if (waiting === undefined) throw new NotFound();
  if (comment.length > LONGEST_COMMENT)
    throw new Unprocessable('comment is too long (maximum is 1024 characters)');
  const asked = mustGet(waiting.asked, actor.app.id, 'rule');
  asked.comments.push(comment);
  if (state === null) {
    asked.reports += 1;
    if (asked.reports > MOST_REPORTS) throw new Unprocessable('Too many status reports for this deployment');
    return;
  }
  if (state === 'rejected') return end(store, run, waiting, 'failure');
  waiting.asked.delete(actor.app.id);
  if (waiting.asked.size === 0) goOn(store, run, waiting);
}

/** Name of the environment at which a job waits. */
function nameOf(store: Store, { environmentId }: WaitingJob): string {
  return environmentOf(store, environmentId)?.name ?? '';
}

export function environmentOf(store: Store, id: number): Environment | undefined {
  return store.environments.get(id);
}

function goOn(store: Store, run: WorkflowRun, waiting: WaitingJob): void {
  end(store, run, waiting, waiting.conclusion);
}

function end(store: Store, run: WorkflowRun, waiting: WaitingJob, conclusion: 'success' | 'failure'): void {
  const at = store.waitingJobs.indexOf(waiting);
  if (at !== -1) store.waitingJobs.splice(at, 1);
  const repository: Repository = repositoryOf(store, run);
  const actor = asGithubToken(store, repository, { deployments: 'write', checks: 'write' }, run.id);
  const deployment = findDeployment(store, repository, waiting.deploymentId);
  addDeploymentStatus(store, actor, deployment, { state: conclusion });
  reportJob(store, run, waiting.job, conclusion);
  if (!store.waitingJobs.some(({ runId }) => runId === run.id)) completeWorkflowRun(store, run);
}
