import { planDeploymentCheck } from '../core/plan/plan-deployment-check.ts';
import { namesOf } from '../core/render/names.ts';
import { renderDeploymentComment } from '../core/render/render-deployment-comment.ts';
import { readRelease } from '../octokit/read-release.ts';
import { readWaitingRun, type WaitingRun } from '../octokit/read-waiting-run.ts';
import { type DeploymentReview, reviewDeployment } from '../octokit/review-deployment.ts';
import type { Connection } from './connection.ts';
import { judgeRead } from './judge.ts';
import type { Judgement } from './plan-candidate.ts';
import { writeOrFail } from './write.ts';

/** GitHub takes ten reports for each deployment (docs: creating custom deployment protection rules); one is kept back. */
const mostReports = 9;

/**
 * Judges the commit of a run that waits at environments, and answers our deployment protection rule there: approved once
 * the gate allows it, and until then how it stands, whenever that changes. It is never rejected: what is missing can still
 * be said, and whoever does not want to wait can cancel the run.
 * @returns what was answered
 * @throws GithubError
 */
export async function reconcileRun(
  connection: Connection,
  runId: number,
): Promise<readonly DeploymentReview[]> {
  const { runs } = connection.memory;
  const run = await readWaitingRun(connection.reader, runId);
  if (run === null || run.environments.length === 0) {
    runs.forget(runId);
    return [];
  }
  const judgement = await judgeRead(connection, await readRelease(connection.reader, run.sha));
  if (judgement === null) return [];
  const known = runs.get(runId);
  const initiatives = judgement.verdict.initiatives.map(({ initiative }) => initiative.number);
  const links = judgement.candidate.links.map(({ initiative }) => initiative);
  runs.learn({ ...known, sha: run.sha, initiatives: [...new Set([...initiatives, ...links])] });
  const answered: DeploymentReview[] = [];
  for (const environment of environmentsOf(run, judgement, known.asked)) {
    const review = await answer(connection, run, environment, judgement);
    if (review !== null) answered.push(review);
  }
  return answered;
}

/** Those that the config names, and those of which an event said that they ask us; an unusable config names none. */
function environmentsOf(
  { environments }: WaitingRun,
  { config }: Judgement,
  asked: ReadonlySet<string>,
): readonly string[] {
  const named = new Set((config?.release.environments ?? []).map((name) => name.toLowerCase()));
  return environments.filter((name) => asked.has(name) || named.has(name.toLowerCase()));
}

async function answer(
  connection: Connection,
  { id: runId, attempt, url }: WaitingRun,
  environment: string,
  { verdict, config }: Judgement,
): Promise<DeploymentReview | null> {
  const {
    reader,
    memory: { runs },
  } = connection;
  const isObserving = config?.mode === 'observe';
  const names = namesOf(
    config,
    verdict.initiatives.flatMap(({ personas }) => personas),
  );
  const comment = renderDeploymentComment(verdict, names, isObserving);
  const state = verdict.decision === 'allow' || isObserving ? 'approved' : null;
  const known = runs.get(runId);
  const key = `${String(attempt)} ${environment}`;
  const before = known.said.get(key) ?? { comment: '', count: 0 };
  if (state === null && (before.comment === comment || before.count >= mostReports)) return null;
  if (verdict.decision === 'allow' && !isObserving) {
    await writeOrFail(connection, [planDeploymentCheck(verdict, environment, url)]);
  }
  const review: DeploymentReview = { runId, environment, state, comment };
  if (!(await reviewDeployment(reader, review))) return null;
  runs.learn({ ...known, said: new Map(known.said).set(key, { comment, count: before.count + 1 }) });
  return review;
}
