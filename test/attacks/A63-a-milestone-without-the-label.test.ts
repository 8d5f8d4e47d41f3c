import assert from 'node:assert/strict';
import { it } from 'node:test';
import { believe } from '../../octokit/json.ts';
import { startWorld } from '../world/world.ts';

it('A63: an initiative of the milestone that lost its label still holds the release', async (test) => {
  const world = await startWorld();
  test.after(() => world.close());
  const ready = await world.openInitiative({ title: 'Ready' });
  await world.sign(ready);
  await world.declareAll(ready);
  const other = await world.openInitiative({ title: 'Not ready' });
  await world.sign(other);
  const pull = await world.openRelease();
  const wanda = world.as('wanda');
  const milestone = believe<{ number: number }>(
    await wanda.request('POST /repos/{owner}/{repo}/milestones', { title: '1.0' }),
  ).number;
  for (const number of [ready.number, other.number, pull]) await wanda.editIssue(number, { milestone });
  await world.ci(pull, 'success');
  await world.settled();
  assert.equal((await world.gate(pull))?.status, 'in_progress');
  await wanda.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
    issue_number: other.number,
    name: 'initiative',
  });
  await world.settled();
  await wanda.editPull(pull, { title: 'Look again' });
  await world.settled();
  assert.equal((await world.gate(pull))?.status, 'in_progress');
});
