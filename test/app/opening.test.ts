import assert from 'node:assert/strict';
import { it } from 'node:test';
import { completeRecord } from '../world/record.ts';
import { startWorld, type World } from '../world/world.ts';

async function requestsToOpen(world: World): Promise<{ readonly sent: number; readonly number: number }> {
  await world.settled();
  const ours = () => world.sandbox.requests().filter(({ by }) => by === 'tutti[bot]').length;
  const before = ours();
  const number = await world
    .as('lea')
    .openIssue({ title: 'Faster checkout', body: completeRecord, labels: ['initiative'] });
  await world.settled();
  return { sent: ours() - before, number };
}

it('three requests open an initiative, the first of a repository with all its labels too (P5)', async (test) => {
  const world = await startWorld();
  test.after(() => world.close());
  await world.as('adm').request('POST /repos/{owner}/{repo}/labels', { name: 'initiative', color: '5319e7' });
  const first = await requestsToOpen(world);
  const second = await requestsToOpen(world);
  assert.deepEqual([first.sent, second.sent], [3, 3]);
  for (const { number } of [first, second]) {
    const [sticky, ...others] = await world.ourComments(number);
    assert.match(sticky?.body ?? '', /\[Builder\]\([^)]+\/issues\/\d+\)/);
    assert.deepEqual(others, []);
    const children = await world
      .as('adm')
      .request('GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', { issue_number: number });
    assert.equal(JSON.stringify(children).match(/"name":"persona:[a-z]+"/g)?.length, 7);
  }
});
