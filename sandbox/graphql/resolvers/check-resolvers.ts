/** StatusCheckRollup, CheckSuite, CheckRun, StatusContext, WorkflowRun. */

import type { CheckRun, CheckSuite, CommitStatus, WorkflowRun } from '../../state/check-entities.ts';
import { checkRunsOf, latestRuns, runsOfSuite, suiteState, suitesOf } from '../../state/check-reads.ts';
import { suiteOf } from '../../state/checks.ts';
import type { Repository } from '../../state/entities.ts';
import { NotFound } from '../../state/errors.ts';
import { repositoryOf } from '../../state/issue-access.ts';
import { nodeId } from '../../state/node-id.ts';
import { findPullRequest } from '../../state/pull-requests.ts';
import { fullName } from '../../state/repositories.ts';
import { requiredChecksOf } from '../../state/required-checks.ts';
import { statusesOf } from '../../state/status-reads.ts';
import { mustGet } from '../../state/store.ts';
import { connection, nodeConnection, type PageArguments } from '../connection.ts';
import { accountOf, type Context, nodeOf, requireReadable } from '../context.ts';
import { type Resolvers, view } from '../resolver.ts';
import { toEnum } from '../spelling.ts';
import { repositoryPath, WEB } from '../web-paths.ts';
import { type CommitNode, commitNode, refOf } from './git-objects.ts';

interface RollupNode {
  readonly kind: 'StatusCheckRollup';
  readonly source: CommitNode;
  readonly runs: readonly CheckRun[];
  readonly statuses: readonly CommitStatus[];
}

/** The newest run of each name and suite, and the newest status of each context; `null` where nothing was reported. */
export function statusCheckRollup(source: CommitNode, context: Context): RollupNode | null {
  const { repository, commit } = source;
  requireReadable(context, repository, 'checks', 'statuses');
  const runs = latestRuns(checkRunsOf(context.store, repository, commit.oid));
  const statuses = statusesOf(context.store, repository, commit.oid).toReversed();
  return runs.length + statuses.length === 0 ? null : { kind: 'StatusCheckRollup', source, runs, statuses };
}

const PASSING: ReadonlySet<string | null> = new Set(['success', 'neutral', 'skipped']);

/** The worst of all. https://docs.github.com/en/graphql/reference/enums#statusstate */
function rollupState({ runs, statuses }: RollupNode): string {
  const failed = runs.some((run) => run.status === 'completed' && !PASSING.has(run.conclusion));
  const states = new Set(statuses.map(({ state }) => state));
  if (states.has('error')) return 'ERROR';
  if (failed || states.has('failure')) return 'FAILURE';
  return states.has('pending') || runs.some((run) => run.status !== 'completed') ? 'PENDING' : 'SUCCESS';
}

export const rollupResolvers = {
  id: ({ source }: RollupNode) => nodeId('SCR', source.repository.id, source.commit.oid),
  commit: ({ source }: RollupNode) => source,
  state: rollupState,
  contexts: ({ runs, statuses }: RollupNode, args: PageArguments) =>
    connection(
      [...runs, ...statuses],
      args,
      (item) => item.nodeId,
      () => ({
        checkRunCount: runs.length,
        statusContextCount: statuses.length,
      }),
    ),
} satisfies Resolvers;

interface SuiteFilter {
  readonly appId?: number | null;
  readonly checkName?: string | null;
}

function suitesPage(
  { repository, commit }: CommitNode,
  args: PageArguments & { filterBy?: SuiteFilter | null },
  context: Context,
) {
  requireReadable(context, repository, 'checks');
  const { appId, checkName } = args.filterBy ?? {};
  const suites = suitesOf(context.store, repository, commit.oid).filter(
    (suite) =>
      (!appId || suite.appId === appId) &&
      (!checkName || runsOfSuite(context.store, suite).some((run) => run.name === checkName)),
  );
  return nodeConnection(suites, args);
}

/** The fields of a commit that tell about checks. */
export const commitCheckResolvers = {
  statusCheckRollup: (source: CommitNode, _args: unknown, context: Context) =>
    statusCheckRollup(source, context),
  checkSuites: suitesPage,
} satisfies Resolvers;

interface RunFilter {
  readonly appId?: number | null;
  readonly checkName?: string | null;
  readonly checkType?: 'ALL' | 'LATEST' | null;
  readonly status?: string | null;
  readonly statuses?: readonly string[] | null;
  readonly conclusions?: readonly string[] | null;
}

/** Newest first, as GitHub lists them; only the newest of each name unless `checkType: ALL`. */
function runsPage(
  suite: CheckSuite,
  args: PageArguments & { filterBy?: RunFilter | null },
  { store }: Context,
) {
  const { appId, checkName, checkType, status, statuses, conclusions } = args.filterBy ?? {};
  const all = runsOfSuite(store, suite);
  const runs = (checkType === 'ALL' ? all : latestRuns(all)).filter(
    (run) =>
      (!appId || run.appId === appId) &&
      (!checkName || run.name === checkName) &&
      (!status || toEnum(run.status) === status) &&
      (!statuses || statuses.includes(toEnum(run.status))) &&
      (!conclusions || (run.conclusion !== null && conclusions.includes(toEnum(run.conclusion)))),
  );
  return nodeConnection(runs.toReversed(), args);
}

const appOf = ({ appId }: { readonly appId: number }, { store }: Context) =>
  mustGet(store.apps, appId, 'app');

const commitOf = (
  of: { readonly repositoryId: number; readonly headSha: string },
  { store }: Context,
): CommitNode => commitNode(repositoryOf(store, of), of.headSha);

export const suiteResolvers = {
  id: (suite: CheckSuite) => suite.nodeId,
  databaseId: (suite: CheckSuite) => suite.id,
  app: (suite: CheckSuite, _args: unknown, context: Context) => appOf(suite, context),
  branch: (suite: CheckSuite, _args: unknown, { store }: Context) =>
    suite.headBranch === null ? null : refOf(repositoryOf(store, suite), `refs/heads/${suite.headBranch}`),
  commit: (suite: CheckSuite, _args: unknown, context: Context) => commitOf(suite, context),
  status: (suite: CheckSuite, _args: unknown, { store }: Context) => toEnum(suiteState(store, suite).status),
  conclusion: (suite: CheckSuite, _args: unknown, { store }: Context) => {
    const { conclusion } = suiteState(store, suite);
    return conclusion === null ? null : toEnum(conclusion);
  },
  createdAt: (suite: CheckSuite) => suite.createdAt,
  updatedAt: (suite: CheckSuite) => suite.updatedAt,
  repository: (suite: CheckSuite, _args: unknown, { store }: Context) => repositoryOf(store, suite),
  checkRuns: runsPage,
  workflowRun: (suite: CheckSuite, _args: unknown, { store }: Context) =>
    suite.workflowRunId === null ? null : store.workflowRuns.get(suite.workflowRunId),
} satisfies Resolvers;

interface ForPullRequest {
  readonly pullRequestId?: string | null;
  readonly pullRequestNumber?: number | null;
}

/** Whether the pull request's base requires a check of this name from this app. */
function isRequired(
  context: Context,
  check: { readonly repositoryId: number; readonly name: string; readonly appId: number | null },
  { pullRequestId, pullRequestNumber }: ForPullRequest,
): boolean {
  const repository: Repository = repositoryOf(context.store, check);
  const pullRequest = pullRequestId
    ? nodeOf(context, pullRequestId, 'PullRequest')
    : pullRequestNumber
      ? findPullRequest(context.store, repository, pullRequestNumber)
      : undefined;
  if (!pullRequest) throw new NotFound('A pull request ID or pull request number is required');
  const required = requiredChecksOf(context.store, repository, pullRequest.baseRef);
  return required.some(
    ({ context: name, appId }) =>
      name === check.name && (appId === null || check.appId === null || appId === check.appId),
  );
}

const runPath = (run: CheckRun, { store }: Context): string =>
  `${repositoryPath(store, repositoryOf(store, run))}/runs/${run.id}`;

export const checkRunResolvers = {
  id: (run: CheckRun) => run.nodeId,
  databaseId: (run: CheckRun) => run.id,
  name: (run: CheckRun) => run.name,
  status: (run: CheckRun) => toEnum(run.status),
  conclusion: (run: CheckRun) => (run.conclusion === null ? null : toEnum(run.conclusion)),
  startedAt: (run: CheckRun) => run.startedAt,
  completedAt: (run: CheckRun) => run.completedAt,
  detailsUrl: (run: CheckRun, _args: unknown, context: Context) =>
    run.detailsUrl ?? WEB + runPath(run, context),
  externalId: (run: CheckRun) => run.externalId,
  title: (run: CheckRun) => run.output.title,
  summary: (run: CheckRun) => run.output.summary,
  text: (run: CheckRun) => run.output.text,
  checkSuite: (run: CheckRun, _args: unknown, { store }: Context) => suiteOf(store, run),
  repository: (run: CheckRun, _args: unknown, { store }: Context) => repositoryOf(store, run),
  resourcePath: (run: CheckRun, _args: unknown, context: Context) => runPath(run, context),
  url: (run: CheckRun, _args: unknown, context: Context) => WEB + runPath(run, context),
  permalink: (run: CheckRun, _args: unknown, context: Context) => WEB + runPath(run, context),
  isRequired: (run: CheckRun, args: ForPullRequest, context: Context) => isRequired(context, run, args),
  annotations: (run: CheckRun, args: PageArguments) =>
    connection(
      run.output.annotations.map((annotation, i) =>
        view({
          number: i,
          path: annotation.path,
          annotationLevel: annotation.annotation_level.toUpperCase(),
          title: annotation.title ?? null,
          message: annotation.message,
          rawDetails: annotation.raw_details ?? null,
        }),
      ),
      args,
      ({ number }) => String(number),
    ),
} satisfies Resolvers;

export const statusResolvers = {
  id: (status: CommitStatus) => status.nodeId,
  context: (status: CommitStatus) => status.context,
  state: (status: CommitStatus) => toEnum(status.state),
  description: (status: CommitStatus) => status.description,
  targetUrl: (status: CommitStatus) => status.targetUrl,
  createdAt: (status: CommitStatus) => status.createdAt,
  creator: (status: CommitStatus, _args: unknown, context: Context) => accountOf(context, status.creatorId),
  commit: (status: CommitStatus, _args: unknown, { store }: Context) =>
    commitNode(repositoryOf(store, status), status.sha),
  isRequired: (status: CommitStatus, args: ForPullRequest, context: Context) =>
    isRequired(context, { repositoryId: status.repositoryId, name: status.context, appId: null }, args),
} satisfies Resolvers;

const workflowPath = (run: WorkflowRun, { store }: Context): string =>
  `${repositoryPath(store, repositoryOf(store, run))}/actions/workflows/${run.path.replace(/^.*\//, '')}`;

const workflowRunPath = (run: WorkflowRun, { store }: Context): string =>
  `${repositoryPath(store, repositoryOf(store, run))}/actions/runs/${run.id}`;

export const workflowRunResolvers = {
  id: (run: WorkflowRun) => run.nodeId,
  databaseId: (run: WorkflowRun) => run.id,
  event: (run: WorkflowRun) => run.event,
  runNumber: (run: WorkflowRun) => run.runNumber,
  createdAt: (run: WorkflowRun) => run.createdAt,
  updatedAt: (run: WorkflowRun) => run.updatedAt,
  checkSuite: (run: WorkflowRun, _args: unknown, { store }: Context) =>
    mustGet(store.checkSuites, run.suiteId, 'suite'),
  resourcePath: (run: WorkflowRun, _args: unknown, context: Context) => workflowRunPath(run, context),
  url: (run: WorkflowRun, _args: unknown, context: Context) => WEB + workflowRunPath(run, context),
  file: (run: WorkflowRun, _args: unknown, context: Context) =>
    view({
      id: nodeId('WRF', run.repositoryId, run.id),
      path: run.path,
      // "The repository name and owner", although its type is URI.
      repositoryName: fullName(context.store, repositoryOf(context.store, run)),
      run,
      resourcePath: `${workflowRunPath(run, context)}/workflow`,
      url: `${WEB}${workflowRunPath(run, context)}/workflow`,
    }),
  workflow: (run: WorkflowRun, _args: unknown, context: Context) =>
    view({
      id: nodeId('W', run.repositoryId, run.workflowId),
      databaseId: run.workflowId,
      name: run.name,
      state: 'ACTIVE',
      resourcePath: workflowPath(run, context),
      url: WEB + workflowPath(run, context),
    }),
} satisfies Resolvers;
