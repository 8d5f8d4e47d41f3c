import type { AppRef, CheckFacts, CommitFacts, OwnCheckFacts, StatusFacts } from '../core/facts/facts.ts';
import type { RawCheckRun, RawCommit, RawOwnCheck, RawStatusContext } from './documents/raw.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';
import { toActor } from './to-actor.ts';

/** Everything that was reported on exactly this commit, and what we reported ourselves. @param repository `owner/name` */
export async function toCommitFacts(
  context: ReadContext,
  raw: RawCommit,
  repository: string,
): Promise<CommitFacts> {
  const short = raw.oid.slice(0, 7);
  const contexts =
    raw.statusCheckRollup === null
      ? []
      : await readToEnd(context, raw.statusCheckRollup.contexts, 'contexts', raw.id, `checks of ${short}`);
  const checks = contexts.flatMap((item) =>
    item.kind === 'CheckRun' ? [toCheckFacts(item, repository)] : [],
  );
  const statuses = contexts.flatMap((item) => (item.kind === 'StatusContext' ? [toStatusFacts(item)] : []));
  return { sha: raw.oid, checks, statuses, ours: await readOwnChecks(context, raw, short) };
}

async function readOwnChecks(context: ReadContext, raw: RawCommit, short: string): Promise<OwnCheckFacts[]> {
  if (raw.checkSuites === null) return [];
  const suites = await readToEnd(context, raw.checkSuites, null, raw.id, `our check suites of ${short}`);
  const lists = [];
  for (const suite of suites) {
    lists.push(await readToEnd(context, suite.checkRuns, 'ownChecks', suite.id, `our checks of ${short}`));
  }
  return lists.flat().map(toOwnCheckFacts);
}

/**
 * A run without an id, or of a suite without one, cannot be put in order: it may be the newest, so it is taken for that,
 * and its result is unknown (F20).
 */
function toCheckFacts(raw: RawCheckRun, repository: string): CheckFacts {
  const { app, workflowRun, databaseId: suiteId } = raw.checkSuite;
  const isOrdered = raw.databaseId !== null && suiteId !== null;
  return {
    id: raw.databaseId ?? Number.MAX_SAFE_INTEGER,
    name: raw.name,
    status: isOrdered ? raw.status : 'a run without an id',
    conclusion: isOrdered ? raw.conclusion : null,
    app: app === null ? null : toAppRef(app),
    suiteId: suiteId ?? Number.MAX_SAFE_INTEGER,
    suiteCreatedAt: raw.checkSuite.createdAt,
    workflow: workflowRun === null ? null : toWorkflow(workflowRun, repository),
    url: raw.url,
  };
}

function toAppRef(app: { readonly databaseId: number | null; readonly slug: string }): AppRef {
  return { id: app.databaseId ?? 0, slug: app.slug };
}

/**
 * The path alone could belong to a workflow of another repository (required workflows live elsewhere): then the
 * repository stands before it, so that it matches no pin of ours.
 */
function toWorkflow(
  run: NonNullable<RawCheckRun['checkSuite']['workflowRun']>,
  repository: string,
): NonNullable<CheckFacts['workflow']> {
  const { file } = run;
  const local = file?.repositoryName.toLowerCase() === repository.toLowerCase();
  const path = file === null ? '' : local ? file.path : `${file.repositoryName}/${file.path}`;
  return { path, event: run.event, runId: run.databaseId ?? 0 };
}

function toStatusFacts(raw: RawStatusContext): StatusFacts {
  return {
    context: raw.context,
    state: raw.state,
    creator: toActor(raw.creator),
    url: raw.targetUrl,
    createdAt: raw.createdAt,
  };
}

function toOwnCheckFacts(raw: RawOwnCheck): OwnCheckFacts {
  return {
    id: raw.databaseId ?? 0,
    nodeId: raw.id,
    name: raw.name,
    status: raw.status,
    conclusion: raw.conclusion,
    title: raw.title,
    summary: raw.summary,
    externalId: raw.externalId,
    startedAt: raw.startedAt,
    completedAt: raw.completedAt,
  };
}
