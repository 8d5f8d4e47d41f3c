import type { CheckRun, WorkflowRun } from '../../state/check-entities.ts';
import { suiteState } from '../../state/check-reads.ts';
import type { WaitingJob } from '../../state/deployment-entities.ts';
import { mustGet } from '../../state/store.ts';
import { environmentOf, waitingJobsOf } from '../../state/waiting-jobs.ts';
import { serializeUser } from './account.ts';
import { serializeSimpleCommit } from './commit.ts';
import { environmentUrl, serializeEnvironment } from './deployment.ts';
import { repositoryPage, repositoryUrl, serializeRepository } from './repository.ts';
import type { View } from './view.ts';

/** `workflow-run` */
export function serializeWorkflowRun(view: View, run: WorkflowRun) {
  const repository = mustGet(view.store.repositories, run.repositoryId, 'repository');
  const suite = mustGet(view.store.checkSuites, run.suiteId, 'suite');
  const commit = mustGet(repository.git.commits, run.headSha, 'commit');
  const api = repositoryUrl(view, repository);
  const url = `${api}/actions/runs/${run.id}`;
  const { status, conclusion } = suiteState(view.store, suite);
  const isWaiting = waitingJobsOf(view.store, run).length > 0;
  const shown = serializeRepository(view, repository);
  const head = mustGet(view.store.repositories, run.headRepositoryId, 'repository');
  const actor = serializeUser(view, run.actorId);
  return {
    id: run.id,
    node_id: run.nodeId,
    name: run.name,
    display_title: commit.message.split('\n', 1)[0] ?? '',
    check_suite_id: suite.id,
    check_suite_node_id: suite.nodeId,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    run_number: run.runNumber,
    run_attempt: run.runAttempt,
    referenced_workflows: [],
    event: run.event,
    status: isWaiting ? 'waiting' : status,
    conclusion: isWaiting ? null : conclusion,
    workflow_id: run.workflowId,
    url,
    html_url: `${repositoryPage(view, repository)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    actor,
    triggering_actor: actor,
    run_started_at: run.createdAt,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${suite.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${api}/actions/workflows/${run.workflowId}`,
    head_commit: serializeSimpleCommit(commit),
    repository: shown,
    head_repository: serializeRepository(view, head),
    head_repository_id: head.id,
  };
}

/** `job`. Its id is that of its check run (docs: REST API endpoints for workflow jobs, whose examples show one number for both). */
export function serializeJob(view: View, run: WorkflowRun, job: CheckRun) {
  const repository = mustGet(view.store.repositories, run.repositoryId, 'repository');
  const api = repositoryUrl(view, repository);
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: run.runAttempt,
    node_id: job.nodeId,
    head_sha: job.headSha,
    head_branch: run.headBranch,
    workflow_name: run.name,
    name: job.name,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${repositoryPage(view, repository)}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${api}/check-runs/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.createdAt,
    started_at: job.createdAt,
    completed_at: job.completedAt,
    labels: [],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
  };
}

/** `pending-deployment`; null where the environment was deleted meanwhile. */
export function serializePending(view: View, run: WorkflowRun, waiting: WaitingJob) {
  const environment = environmentOf(view.store, waiting.environmentId);
  const repository = mustGet(view.store.repositories, run.repositoryId, 'repository');
  if (environment === undefined) return null;
  const { id, node_id, name, html_url } = serializeEnvironment(view, environment);
  return {
    environment: { id, node_id, name, url: environmentUrl(view, repository, environment), html_url },
    wait_timer: 0,
    wait_timer_started_at: null,
    current_user_can_approve: false,
    reviewers: [],
  };
}
