import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startWorld } from '../world/world.ts';

describe('A41 one commit, two releases', async () => {
  const world = await startWorld();
  after(() => world.close());
  const ready = await world.openInitiative({ title: 'Ready' });
  await world.sign(ready);
  await world.declareAll(ready);
  const unready = await world.openInitiative({ title: 'Not ready' });
  const pull = await world.openRelease({ body: `Initiative: #${String(unready.number)}` });
  await world.ci(pull, 'success');
  const sha = await world.headOf(pull);

  it('the same commit in a second pull request for a ready initiative turns neither green', async () => {
    const wanda = world.as('wanda');
    await wanda.request('POST /repos/{owner}/{repo}/git/refs', { ref: 'refs/heads/twin', sha });
    const twin = await wanda.openPull({ head: 'twin', body: `Initiative: #${String(ready.number)}` });
    await world.settled();
    assert.notEqual((await world.gate(twin))?.conclusion, 'success');
    assert.equal((await world.as('max').merge(pull)).merged, false);
    assert.equal((await world.as('max').merge(twin)).merged, false);
  });

  it('nor does an App that has just started and looks at the ready one alone', async () => {
    await world.restartApp();
    await world.settled();
    await world.as('ana').comment(ready.issueOf('builder'), '/met demo: shown again');
    await world.settled();
    assert.equal((await world.as('max').merge(pull)).merged, false);
  });

  it('nor does a release branch that begins at it', async () => {
    const adm = world.as('adm');
    await adm.request('POST /repos/{owner}/{repo}/git/refs', { ref: 'refs/heads/release/2.0', sha });
    await world.settled();
    assert.notEqual((await world.gate(pull))?.conclusion, 'success');
  });

  it('settled, nothing is written any more: the two do not overwrite each other', async () => {
    const before = (await world.checks(sha)).get('launch-gate')?.id;
    world.app().sweep();
    await world.settled();
    world.app().sweep();
    await world.settled();
    assert.equal((await world.checks(sha)).get('launch-gate')?.id, before);
  });
});
