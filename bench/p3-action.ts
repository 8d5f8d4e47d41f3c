import type { LoggedRequest } from '../sandbox/http/request-log.ts';
import { runStep, type StepEvent } from '../test/action/runner-harness.ts';
import { type ActionStage, requireSuccess, startActionStage } from './action-stage.ts';
import type { Progress } from './progress.ts';
import type { Row } from './table.ts';

/** P3 for the Action: what one step asks of GitHub. Each is a process of its own, which remembers nothing. */
export async function measureActionRequests(progress: Progress): Promise<Row[]> {
  progress('playing the reference initiative with the Action alone');
  const stage = await startActionStage();
  try {
    progress('counting requests of steps');
    return await countSteps(stage);
  } finally {
    await stage.close();
  }
}

async function countSteps(stage: ActionStage): Promise<Row[]> {
  const { played } = stage;
  const builder = played.issueOf('builder');
  const gate = await askedBy(stage, 'gate', await stage.pullEvent());
  const steady = await askedBy(stage, 'sync', await stage.comment('wanda', builder, 'Thanks, looks good.'));
  const declaration = await stage.comment('ana', builder, '/met builder-a: shown once more');
  const declared = await askedBy(stage, 'sync', declaration);
  const other = await stage.as('wanda').openIssue({ title: 'A typo in the footer' });
  const ignored = await askedBy(stage, 'sync', await stage.comment('wanda', other, 'Which page?'));
  return [
    row('Action: gate of a pull request that is ready', 2, gate, 1),
    row('Action: sync, nothing changed', 2, steady, 1),
    row('Action: sync, one new declaration', 2, declared, 2),
    row('Action: sync, an event that has nothing to do with us', 0, ignored, 0),
  ];
}

async function askedBy(
  { sandbox, step }: ActionStage,
  command: 'gate' | 'sync',
  event: StepEvent,
): Promise<readonly LoggedRequest[]> {
  const soFar = sandbox.requests().length;
  requireSuccess(await runStep(step(command, event)));
  return sandbox.requests().slice(soFar);
}

/** @param floor requests without which it cannot be done */
function row(what: string, most: number, asked: readonly LoggedRequest[], floor: number): Row {
  const count = (operation: RegExp) => asked.filter((one) => operation.test(one.operation ?? '')).length;
  const points = asked.filter(({ path }) => path === '/graphql').reduce((sum, { cost }) => sum + cost, 0);
  return {
    goal: 'P3',
    what,
    aim: most === 0 ? 'no request' : `≤ ${String(most)} requests`,
    measured: `${String(count(/graphql/))} GraphQL, ${String(count(/^GET/))} REST; ${String(points)} points`,
    floor: floor === 0 ? null : `${String(floor)} request${floor === 1 ? '' : 's'}`,
    ratio: floor === 0 ? null : asked.length / floor,
    isMet: asked.length <= most,
  };
}
