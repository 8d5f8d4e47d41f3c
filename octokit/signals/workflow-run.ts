import type { WorkflowRunFacts } from '../../core/facts/signal-facts.ts';
import type { RawConnection } from '../documents/raw.ts';
import { believe } from '../json.ts';
import { type CommitPlace, type GraphqlSource, unreadable } from './source.ts';

interface RawSuite {
  readonly databaseId: number | null;
  readonly status: string;
  readonly conclusion: string | null;
  readonly createdAt: string;
  readonly branch: { readonly name: string } | null;
  readonly repository: { readonly nameWithOwner: string };
  readonly checkRuns: { readonly totalCount: number } | null;
  readonly workflowRun: {
    readonly databaseId: number | null;
    readonly event: string;
    readonly url: string;
    readonly file: { readonly path: string; readonly repositoryName: string } | null;
  } | null;
}

/** GitHub Actions, whose runs have a suite each (docs: getting started with the Checks API). */
const actionsAppId = 15368;

/** Runs of GitHub Actions on the commit. More than a page of them is a flood, and nobody's answer (A65). */
export const workflowRunSource: GraphqlSource<CommitPlace, 'workflow-run'> = {
  by: 'graphql',
  below: 'repository',
  select: (_, { sha }) => `object(expression: ${JSON.stringify(sha)}) {
    ... on Commit {
      checkSuites(first: 100, filterBy: { appId: ${String(actionsAppId)} }) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes {
          databaseId status conclusion createdAt
          branch { name }
          repository { nameWithOwner }
          checkRuns(first: 1) { totalCount }
          workflowRun { databaseId event url file { path repositoryName } }
        }
      }
    }
  }`,
  toFacts: (raw) => {
    const suites = believe<{ readonly checkSuites?: RawConnection<RawSuite> | null } | null>(
      raw,
    )?.checkSuites;
    const nodes = suites?.nodes ?? null;
    if (!suites || nodes === null || suites.pageInfo.hasNextPage || nodes.includes(null))
      return unreadable('the runs of this commit could not be read to their end');
    return { kind: 'workflow-run', runs: nodes.flatMap((suite) => (suite === null ? [] : toRun(suite))) };
  },
};

/** A suite without an id cannot be put in order: it may be the newest, and is taken for that (F20). */
function toRun(suite: RawSuite): WorkflowRunFacts[] {
  const { workflowRun: run, databaseId } = suite;
  if (run === null) return [];
  return [
    {
      suiteId: databaseId ?? Number.MAX_SAFE_INTEGER,
      runId: run.databaseId ?? 0,
      path: pathOf(run.file, suite.repository.nameWithOwner),
      event: run.event,
      branch: suite.branch?.name ?? null,
      status: databaseId === null ? 'a run without an id' : suite.status,
      conclusion: suite.conclusion,
      jobs: suite.checkRuns?.totalCount ?? 0,
      url: run.url,
      createdAt: suite.createdAt,
    },
  ];
}

/** A workflow of another repository (required workflows live elsewhere) fits no pin of ours. */
function pathOf(
  file: { readonly path: string; readonly repositoryName: string } | null,
  repository: string,
): string {
  if (file === null) return '';
  const isLocal = file.repositoryName.toLowerCase() === repository.toLowerCase();
  return isLocal ? file.path : `${file.repositoryName}/${file.path}`;
}
