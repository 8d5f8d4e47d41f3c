import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { prepareLaunch, type ReadyLaunch } from './ready-launch.ts';

let launch: ReadyLaunch;
before(async () => {
  launch = await prepareLaunch();
});
after(() => launch.world.close());

it('A58 a tag with the name of a release branch does not stand for what the branch brings', async () => {
  const { world, initiative } = launch;
  const wanda = world.as('wanda');
  const trailer = `Initiative: #${String(initiative.number)}`;
  const ready = await wanda.commit('other', { 'src/o.js': '//\n' }, { message: `O\n\n${trailer}` });
  const ref = 'refs/tags/release/7.0';
  await wanda.request('POST /repos/{owner}/{repo}/git/refs', { ref, sha: ready });
  const sha = await wanda.commit('release/7.0', { 'src/u.js': '//\n' }, { message: 'Unlinked' });
  await world.settled();
  const gate = (await world.checks(sha)).get('launch-gate');
  assert.equal(gate?.conclusion, 'failure');
  assert.match(gate.output.summary ?? '', /linked to no initiative/);
});
