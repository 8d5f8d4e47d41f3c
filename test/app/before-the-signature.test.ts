import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startWorld, type World } from '../world/world.ts';

describe('before the signature', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
    await world.settled();
  });
  after(() => world.close());

  it('no check of a release is green, also of a persona that has committed', async () => {
    const initiative = await world.openInitiative();
    await world.as('sam').comment(initiative.issueOf('storyteller'), '/commit');
    const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    const checks = await world.checks(await world.headOf(pull));
    assert.ok(checks.has('launch-gate / storyteller'));
    const green = [...checks.values()].filter(({ conclusion }) => conclusion === 'success');
    assert.deepEqual(
      green.map(({ name }) => name),
      [],
    );
  });

  it('no persona is shown as ready with criteria that nobody has met', async () => {
    const initiative = await world.openInitiative({ title: 'Slower checkout' });
    const [sticky] = await world.ourComments(initiative.number);
    const rows = (sticky?.body ?? '').split('\n').filter((line) => line.includes('0/'));
    assert.equal(rows.length, 6);
    for (const row of rows) assert.match(row, /not started/);
  });
});
