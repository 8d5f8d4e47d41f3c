import { created, json, list } from '../../http/answer.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import type { CheckRun, CheckSuite } from '../../state/check-entities.ts';
import { checkRunsOf, latestRuns, runsOfSuite, suitesOf } from '../../state/check-reads.ts';
import { createCheckRun, findCheckRun, rerequestCheckRun, updateCheckRun } from '../../state/checks.ts';
import { NotFound } from '../../state/errors.ts';
import { serializeCheckRun, serializeCheckSuite } from '../serialize/check.ts';
import { textIn } from './body.ts';
import { checkPatchIn } from './check-patch.ts';
import { commitNamed } from './commit-routes.ts';
import { idAt, repositoryAt, signedActor } from './place.ts';

const READ = reads('checks');
const WRITE = writes('checks');

/** "this endpoint will limit check runs to the 1000 most recent check suites" (OpenAPI, "List check runs for a Git reference"). */
const MOST_SUITES = 1000;

/** https://docs.github.com/en/rest/checks/runs and https://docs.github.com/en/rest/checks/suites */
export const checkRoutes: readonly Route[] = [
  route('POST /repos/{owner}/{repo}/check-runs', WRITE, (context) => {
    const { store, body } = context;
    const input = {
      ...checkPatchIn(body),
      name: textIn(body, 'name') ?? '',
      headSha: textIn(body, 'head_sha') ?? '',
    };
    return created(
      serializeCheckRun(context, createCheckRun(store, signedActor(context), repositoryAt(context), input)),
    );
  }),
  route('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', READ, (context) =>
    json(serializeCheckRun(context, checkRunAt(context))),
  ),
  route('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', WRITE, (context) => {
    const run = updateCheckRun(
      context.store,
      signedActor(context),
      checkRunAt(context),
      checkPatchIn(context.body),
    );
    return json(serializeCheckRun(context, run));
  }),
  route('POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest', WRITE, (context) => {
    rerequestCheckRun(context.store, signedActor(context), checkRunAt(context));
    return created({});
  }),
  route('GET /repos/{owner}/{repo}/check-suites/{check_suite_id}', READ, (context) =>
    json(serializeCheckSuite(context, suiteAt(context))),
  ),
  route('GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs', READ, (context) =>
    listRuns(context, runsOfSuite(context.store, suiteAt(context))),
  ),
  route('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', READ, (context) => {
    const repository = repositoryAt(context);
    const { oid } = commitNamed(repository, context.params['ref'] ?? '');
    const suites = new Set(
      suitesOf(context.store, repository, oid)
        .slice(-MOST_SUITES)
        .map(({ id }) => id),
    );
    const runs = checkRunsOf(context.store, repository, oid);
    return listRuns(
      context,
      runs.filter(({ suiteId }) => suites.has(suiteId)),
    );
  }),
  route('GET /repos/{owner}/{repo}/commits/{ref}/check-suites', READ, (context) => {
    const repository = repositoryAt(context);
    const { oid } = commitNamed(repository, context.params['ref'] ?? '');
    const appId = context.query['app_id'];
    const all = suitesOf(context.store, repository, oid);
    const suites = appId === undefined ? all : all.filter((suite) => String(suite.appId) === appId);
    const show = (suite: CheckSuite) => serializeCheckSuite(context, suite);
    return list(suites, show, (page) => ({ total_count: suites.length, check_suites: page }));
  }),
];

function checkRunAt(context: RequestContext): CheckRun {
  return findCheckRun(context.store, repositoryAt(context), idAt(context, 'check_run_id'));
}

function suiteAt(context: RequestContext): CheckSuite {
  const suite = context.store.checkSuites.get(idAt(context, 'check_suite_id'));
  if (suite === undefined || suite.repositoryId !== repositoryAt(context).id) throw new NotFound();
  return suite;
}

/** Newest first; `filter=latest`, the default, leaves out what a newer run of the same name replaced. */
function listRuns(context: RequestContext, all: readonly CheckRun[]) {
  const { query } = context;
  const runs = (query['filter'] === 'all' ? all : latestRuns(all))
    .filter((run) => query['check_name'] === undefined || run.name === query['check_name'])
    .filter((run) => query['status'] === undefined || run.status === query['status'])
    .filter((run) => query['app_id'] === undefined || String(run.appId) === query['app_id'])
    .toReversed();
  const show = (run: CheckRun) => serializeCheckRun(context, run);
  return list(runs, show, (page) => ({ total_count: runs.length, check_runs: page }));
}
