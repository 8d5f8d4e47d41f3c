import { json, list, noContent } from '../../http/answer.ts';
import { guarded, type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import type { WorkflowRun } from '../../state/check-entities.ts';
import { latestRuns, runsOfSuite } from '../../state/check-reads.ts';
import { NotFound } from '../../state/errors.ts';
import { mustGet } from '../../state/store.ts';
import { reviewWaitingJob, waitingJobsOf } from '../../state/waiting-jobs.ts';
import { serializeJob, serializePending, serializeWorkflowRun } from '../serialize/workflow-run.ts';
import { textIn, wordIn } from './body.ts';
import { idAt, repositoryAt, signedActor } from './place.ts';

const READ = reads('actions');

function runAt(context: RequestContext): WorkflowRun {
  const repository = repositoryAt(context);
  const run = context.store.workflowRuns.get(idAt(context, 'run_id'));
  if (run?.repositoryId !== repository.id) throw new NotFound();
  return run;
}

/** https://docs.github.com/en/rest/actions/workflow-runs */
export const workflowRunRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/actions/runs', READ, (context) => {
    const repository = repositoryAt(context);
    const { event, branch, head_sha: sha, status } = context.query;
    const found = [...context.store.workflowRuns.values()]
      .filter((run) => run.repositoryId === repository.id)
      .toReversed()
      .filter(
        (run) =>
          (event === undefined || run.event === event) &&
          (branch === undefined || run.headBranch === branch) &&
          (sha === undefined || run.headSha === sha),
      )
      .map((run) => serializeWorkflowRun(context, run))
      .filter((run) => status === undefined || run.status === status || run.conclusion === status);
    return list(
      found,
      (run) => run,
      (page) => ({ total_count: found.length, workflow_runs: page }),
    );
  }),
  route('GET /repos/{owner}/{repo}/actions/runs/{run_id}', READ, (context) =>
    json(serializeWorkflowRun(context, runAt(context))),
  ),
  route('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', READ, (context) => {
    const run = runAt(context);
    const suite = mustGet(context.store.checkSuites, run.suiteId, 'suite');
    const all = runsOfSuite(context.store, suite).filter(({ isJob }) => isJob);
    const shown = context.query['filter'] === 'all' ? all : latestRuns(all);
    return list(
      shown,
      (job) => serializeJob(context, run, job),
      (page) => ({ total_count: shown.length, jobs: page }),
    );
  }),
  route(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments',
    guarded('actions'),
    (context) => {
      const run = runAt(context);
      const pending = waitingJobsOf(context.store, run).map((waiting) =>
        serializePending(context, run, waiting),
      );
      return json(pending.filter((one) => one !== null));
    },
  ),
  route(
    'POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule',
    { ...writes('deployments'), only: 'installation' },
    (context) => {
      const { body } = context;
      reviewWaitingJob(context.store, signedActor(context), runAt(context), {
        environment: textIn(body, 'environment_name') ?? '',
        state: wordIn(body, 'state', ['approved', 'rejected'] as const) ?? null,
        comment: textIn(body, 'comment') ?? '',
      });
      return noContent();
    },
  ),
];
