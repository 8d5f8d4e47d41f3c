import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

describe('an initiative that is in a release and does not launch with it', () => {
  let world: World;
  let launching: OpenInitiative;
  let hidden: OpenInitiative;
  let pull = 0;

  before(async () => {
    world = await startWorld();
    launching = await world.openInitiative({ title: 'Launching' });
    hidden = await world.openInitiative({ title: 'Hidden' });
    await world.sign(launching);
    await world.declareAll(launching);
    const body = [launching, hidden].map(({ number }) => `Initiative: #${String(number)}`).join('\n');
    pull = await world.openRelease({ body });
    await world.ci(pull, 'success');
  });
  after(() => world.close());

  const gate = async () => {
    const found = await world.gate(pull);
    return `${String(found?.conclusion)}: ${found?.output.title ?? ''}`;
  };
  const say = async (login: 'ana' | 'lea' | 'gus' | 'bo', text: string) => {
    const id = await world.as(login).comment(hidden.number, text);
    await world.settled();
    return id;
  };
  const lastAnswer = async () => (await world.ourComments(hidden.number)).at(-1)?.body ?? '';

  it('holds the release while nobody says anything', async () => {
    assert.match(await gate(), /^null: Waiting/);
  });

  it('cannot be made dark by others, by a delegate, or without a reason', async () => {
    await say('gus', '/dark new-checkout');
    assert.match(await lastAnswer(), /Only owners of builder and conductor/);
    await say('bo', '/dark new-checkout');
    assert.match(await lastAnswer(), /Only owners of builder and conductor/);
    await say('ana', '/dark');
    assert.match(await lastAnswer(), /behind which flag/);
    assert.match(await gate(), /^null: Waiting/);
  });

  it('is not dark while one of two has said it', async () => {
    await say('ana', '/dark new-checkout');
    assert.match(await gate(), /^null: Waiting/);
    const sticky = (await world.ourComments(hidden.number))[0]?.body ?? '';
    assert.match(sticky, /To be dark, behind “new-checkout” \(ana\): Conductor has to say `\/dark` as well/);
  });

  it('holds nothing once both have said it, and the check shows it', async () => {
    await say('lea', '/dark new-checkout');
    assert.match(await gate(), /^success: Ready: every persona is ready, 1 dark$/);
    const summary = (await world.gate(pull))?.output.summary ?? '';
    assert.match(summary, /🌑 \*\*Dark\*\*, behind “new-checkout” \(ana, lea\)/);
    const all = [...(await world.checks(await world.headOf(pull))).values()];
    assert.ok(all.some(({ name }) => name === 'launch-gate / dealmaker'));
    assert.deepEqual(
      all.filter(({ conclusion }) => conclusion !== 'success').map(({ name }) => name),
      [],
    );
    assert.equal((await world.as('wanda').merge(pull)).merged, true);
  });

  it('holds again as soon as one of them takes it back, also when the words are deleted', async () => {
    const next = await world.openRelease({ body: `Initiative: #${String(hidden.number)}` });
    await world.ci(next, 'success');
    assert.match(
      (await world.gate(next))?.output.title ?? '',
      /nothing launches with it, its initiative is dark/,
    );
    const words = await say('ana', '/undark');
    assert.equal((await world.gate(next))?.conclusion, null);
    await world.as('ana').deleteComment(words);
    await world.settled();
    assert.equal((await world.gate(next))?.conclusion, null);
  });

  it('A02: is not made dark by words that somebody else put into an owner’s comment', async () => {
    const next = await world.openRelease({ body: `Initiative: #${String(hidden.number)}` });
    await say('lea', '/dark new-checkout');
    const words = await say('ana', 'We are nearly there.');
    await world.as('max').editComment(words, '/dark new-checkout');
    await world.settled();
    assert.notEqual((await world.gate(next))?.conclusion, 'success');
  });
});
