import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isExtra } from '../../octokit/documents/extras.ts';
import { believe } from '../../octokit/json.ts';
import { startWorld } from '../world/world.ts';

it('A63: an initiative without its label and its sub-issues still holds the release that closes it', async (test) => {
  const world = await startWorld();
  test.after(() => world.close());
  const ready = await world.openInitiative({ title: 'Ready' });
  await world.sign(ready);
  await world.declareAll(ready);
  const { number } = await world.openInitiative({ title: 'Not ready' });
  await world.sign(await world.initiative(number));
  const pull = await world.openRelease({ body: `Initiative: #${ready.number}\n\nCloses #${number}` });
  await world.ci(pull, 'success');
  const wanda = world.as('wanda');
  const issue = '/repos/{owner}/{repo}/issues/{issue_number}';
  const children = believe<{ id: number }[]>(
    await wanda.request(`GET ${issue}/sub_issues`, { issue_number: number, per_page: 100 }),
  );
  await wanda.request(`DELETE ${issue}/labels/{name}`, { issue_number: number, name: 'initiative' });
  for (const { id } of children)
    await wanda.request(`DELETE ${issue}/sub_issue`, { issue_number: number, sub_issue_id: id });
  await world.settled();
  await wanda.editPull(pull, { title: 'Look again' });
  await world.settled();
  const gate = await world.gate(pull);
  assert.equal(gate?.conclusion, 'failure');
  assert.match(gate.output.title ?? '', /no longer below the initiative/);
});

it('F19: an issue that GitHub could not look up is not taken for one that is no initiative', () => {
  const path = ['repository', 'probe_0'];
  assert.equal(isExtra({ path, type: 'NOT_FOUND' }), true);
  assert.equal(isExtra({ path, type: 'SERVICE_UNAVAILABLE' }), false);
  assert.equal(isExtra({ path, type: 'UNKNOWN' }), false);
});
