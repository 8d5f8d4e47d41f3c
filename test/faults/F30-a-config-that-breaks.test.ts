import assert from 'node:assert/strict';
import { it } from 'node:test';
import { believe } from '../../octokit/json.ts';
import { startWorld } from '../world/world.ts';

const path = '.github/tutti.yml';

it('F30: a config that breaks leaves no green behind, on branches that only it names either', async (test) => {
  const world = await startWorld();
  test.after(() => world.close());
  const adm = world.as('adm');
  const file = believe<{ content: string }>(
    await adm.request('GET /repos/{owner}/{repo}/contents/{path}', { path }),
  );
  const config = Buffer.from(file.content, 'base64')
    .toString()
    .replace(/branches:.*\n/, 'branches: ["prod"]\n');
  await adm.commit('main', { [path]: config });
  const initiative = await world.openInitiative();
  await world.sign(initiative);
  await world.declareAll(initiative);
  const wanda = world.as('wanda');
  await wanda.commit('prod', { 'a.txt': 'a' }, { from: 'release/1.0' });
  await wanda.commit('work', { 'b.txt': 'b' }, { from: 'prod' });
  const pull = await wanda.openPull({
    head: 'work',
    base: 'prod',
    body: `Initiative: #${initiative.number}`,
  });
  await world.ci(pull, 'success');
  assert.equal((await world.gate(pull))?.conclusion, 'success');
  await adm.commit('main', { [path]: `${config}\nunknown: 1\n` });
  await world.settled();
  const gate = await world.gate(pull);
  assert.equal(gate?.conclusion, 'failure');
  assert.match(gate.output.title ?? '', /tutti\.yml has a mistake/);
});
