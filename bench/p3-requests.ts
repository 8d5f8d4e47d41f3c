import type { Progress } from './progress.ts';
import { type Cost, type Played, playReference, type Stage, startStage } from './stage.ts';
import type { Row } from './table.ts';

/** P3 and P4: what one evaluation of the reference initiative asks of GitHub, through the real App. */
export async function measureRequests(progress: Progress): Promise<Row[]> {
  const stage = await startStage(1);
  try {
    progress('playing the reference initiative');
    const played = await playReference(stage);
    progress('counting requests');
    // Nothing before the checks: they are what turns the gate green.
    const checks = await stage.costOf(async () => stage.reportChecks(played.sha));
    await requireGreen(stage, played);
    return [...(await countEvaluations(stage, played)), checksRow(checks)];
  } finally {
    await stage.close();
  }
}

async function countEvaluations(stage: Stage, { issueOf }: Played): Promise<Row[]> {
  const { as, costOf } = stage;
  const ordinary = await as('wanda').openIssue({ title: 'A typo in the footer' });
  const steady = await costOf(() => as('wanda').comment(issueOf('builder'), 'Thanks, looks good to me.'));
  const declared = await costOf(() =>
    as('ana').comment(issueOf('builder'), '/met builder-a: shown once more'),
  );
  const ignored = await costOf(() => as('wanda').comment(ordinary, 'Which page is it on?'));
  return [
    row(
      'an evaluation, nothing changed',
      '1 read of 1 point, 0 writes',
      steady,
      isAtMost(steady, 1, 0, 1),
      1,
    ),
    row('an evaluation, one new declaration', '1 read, 1 write', declared, isAtMost(declared, 1, 1), 2),
    row('an event that has nothing to do with us', 'no request', ignored, isAtMost(ignored, 0, 0), null),
  ];
}

function checksRow(cost: Cost): Row {
  return {
    ...row('30 check events on one commit', '≤ 2 reads, 1 write', cost, isAtMost(cost, 2, 1), 2),
    goal: 'P4',
  };
}

/** @param floor requests without which it cannot be done */
function row(what: string, aim: string, cost: Cost, isMet: boolean, floor: number | null): Row {
  const ratio = floor === null ? null : totalOf(cost) / floor;
  return {
    goal: 'P3',
    what,
    aim,
    measured: renderCost(cost),
    floor: floor === null ? null : counted(floor, 'request'),
    ratio,
    isMet,
  };
}

function totalOf({ reads, writes, rest }: Cost): number {
  return reads + writes + rest;
}

function isAtMost(cost: Cost, reads: number, writes: number, points = Number.POSITIVE_INFINITY): boolean {
  return cost.reads <= reads && cost.writes <= writes && cost.rest === 0 && cost.points <= points;
}

function renderCost({ reads, writes, rest, points }: Cost): string {
  const asked = [
    counted(reads, 'read'),
    counted(writes, 'write'),
    ...(rest === 0 ? [] : [`${String(rest)} REST`]),
  ];
  return `${asked.join(', ')}; ${counted(points, 'point')}`;
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}

/** A number about a world that is not as it should be means nothing. */
async function requireGreen({ as, sandbox }: Stage, { sha }: Played): Promise<void> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
  const answer = await as('adm').request(route, {
    ref: sha,
    app_id: sandbox.app.id,
    check_name: 'launch-gate',
  });
  const { check_runs: runs } = answer as {
    check_runs: readonly { conclusion: string | null; output: { title: string } }[];
  };
  if (runs.at(-1)?.conclusion !== 'success')
    throw new Error(`the gate is not green: ${JSON.stringify(runs.at(-1)?.output)}`);
}
