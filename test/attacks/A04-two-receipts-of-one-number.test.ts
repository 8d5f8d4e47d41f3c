import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMarker } from '../../core/integrity/marker.ts';
import { renderReceipt } from '../../core/render/render-receipt.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { codesOf, stateOf } from '../core/paper/read-verdict.ts';

/** Two instances answer two comments at once, and neither sees the other’s number. */
function raced(): { readonly world: PaperWorld; readonly said: ReturnType<PaperWorld['say']>[] } {
  const world = new PaperWorld().open().select().meetAll();
  const said = [
    world.say('ana', 'builder', '/concern nobody is on call'),
    world.say('bo', 'builder', '/unmet architecture: it leaks'),
  ];
  const { answers } = world.assess();
  const seq = answers[0]?.receipt?.seq ?? 0;
  for (const { key, receipt } of answers) {
    assert.ok(receipt !== null);
    const body = `${renderMarker(`reply ${key}`)}\n\n${renderReceipt({ ...receipt, seq }, 60_000)}`;
    world.say('tutti', 'builder', body, { author: world.bot, isOurs: true });
  }
  return { world, said };
}

test('A04: of two receipts with one number each keeps what it answers, though both comments vanish', () => {
  const { world, said } = raced();
  for (const comment of said) world.delete(comment, comment.author?.login ?? '');
  const assessment = world.assess();
  assert.equal(stateOf(assessment, 'architecture'), 'unmet');
  assert.ok(codesOf(assessment).includes('concern-open'));
});

test('A04: two receipts of one number are no gap, and the next one follows them', () => {
  const { world } = raced();
  world.say('ana', 'builder', '/resolve');
  world.say('ana', 'builder', '/met architecture');
  const settled = world.settle();
  assert.deepEqual(codesOf(settled), []);
  assert.equal(settled.verdict.decision, 'allow');
});

test('A04: a number that is left out after two of one number is a gap, and takes back what was said before it', () => {
  const { world } = raced();
  const lost = world.say('ana', 'builder', '/risk the vendor is late');
  world.settle();
  world.say('ana', 'builder', '/resolve');
  world.say('ana', 'builder', '/met architecture');
  world.settle();
  assert.equal(world.assess().verdict.decision, 'allow');
  const { comments } = world.place('builder');
  const receipt = comments.findIndex(({ body }) => body.includes(`tutti:reply ${String(lost.id)} `));
  assert.ok(receipt >= 0);
  comments.splice(receipt, 1);
  assert.deepEqual(codesOf(world.assess()), ['concern-open', 'criterion-unmet']);
});
