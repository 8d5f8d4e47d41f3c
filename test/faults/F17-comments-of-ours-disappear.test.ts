import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

describe('F17 the sticky comment is deleted', () => {
  let world: World;
  let initiative: OpenInitiative;
  let pull = 0;
  before(async () => {
    world = await startWorld();
    initiative = await world.openInitiative();
    pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    await world.sign(initiative);
    await world.declareAll(initiative);
    await world.ci(pull, 'success');
  });
  after(() => world.close());

  const sticky = async () =>
    (await world.ourComments(initiative.number)).filter(({ body }) => body.includes('tutti:convergence'));

  it('by a writer: it comes back, once, and the gate stays green', async () => {
    assert.equal((await world.gate(pull))?.conclusion, 'success');
    const [old] = await sticky();
    await world.as('wanda').deleteComment(old?.id ?? 0);
    await world.settled();
    const [fresh, ...more] = await sticky();
    assert.ok(fresh !== undefined && fresh.id !== old?.id);
    assert.equal(more.length, 0);
    assert.equal((await world.gate(pull))?.conclusion, 'success');
  });

  it('by a writer who edits it instead: it says again what is true', async () => {
    const [old] = await sticky();
    await world.as('wanda').editComment(old?.id ?? 0, '<!-- tutti:convergence -->\nEverything is fine.');
    await world.settled();
    const [fresh] = await sticky();
    assert.equal(fresh?.body.includes('Everything is fine.'), false);
  });

  it('and then a receipt: the gate leaves green until the persona says it again', async () => {
    const receipts = await world.ourComments(initiative.issueOf('guardian'));
    await world.as('wanda').deleteComment(receipts.at(-1)?.id ?? 0);
    await world.settled();
    assert.notEqual((await world.gate(pull))?.conclusion, 'success');
    await world.as('gus').comment(initiative.issueOf('guardian'), '/met runbook rollback checked again');
    await world.settled();
    assert.equal((await world.gate(pull))?.conclusion, 'success');
  });
});
