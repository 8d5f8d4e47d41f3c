import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { answersOf, codesOf, stateOf } from '../core/paper/read-verdict.ts';

test('A02: a comment of an owner that a writer edits into a declaration is none, and voids what came before', () => {
  const world = new PaperWorld().open().select().meetAll();
  const comment = world.say('ana', 'builder', 'Nice work everybody.');
  world.edit(comment, 'wanda', '/met architecture');
  const assessment = world.assess();
  assert.equal(stateOf(assessment, 'architecture'), 'voided');
  const reason = assessment.verdict.reasons.find(({ code }) => code === 'declaration-voided');
  assert.equal(reason?.detail['actor'], 'wanda');
  assert.equal(assessment.verdict.decision, 'block');
});

test('A03: editing away an owner’s denial does not bring the earlier declaration back', () => {
  const world = new PaperWorld().open().select().meetAll();
  const denial = world.say('ana', 'builder', '/unmet architecture the cache loses orders');
  world.settle();
  world.edit(denial, 'wanda', 'thanks');
  assert.equal(stateOf(world.assess(), 'architecture'), 'unmet');
});

test('A03: the same before we had time to answer the denial', () => {
  const world = new PaperWorld().open().select().meetAll();
  const denial = world.say('ana', 'builder', '/unmet architecture the cache loses orders');
  world.edit(denial, 'wanda', 'thanks');
  assert.equal(stateOf(world.assess(), 'architecture'), 'voided');
});

test('A04: deleting an owner’s denial does not bring the earlier declaration back', () => {
  for (const answered of [true, false]) {
    const world = new PaperWorld().open().select().meetAll();
    const denial = world.say('ana', 'builder', '/unmet architecture it loses orders');
    if (answered) world.settle();
    world.delete(denial, 'wanda');
    assert.equal(stateOf(world.assess(), 'architecture'), answered ? 'unmet' : 'voided');
  }
});

test('A04: deleting a hold leaves it standing', () => {
  const world = new PaperWorld().open().select().meetAll();
  const hold = world.say('gus', 'initiative', '/hold the pager is broken');
  world.settle();
  world.delete(hold, 'wanda');
  assert.ok(codesOf(world.assess()).includes('hold-open'));
});

test('A05: restoring the old text after an edit restores nothing', () => {
  const world = new PaperWorld().open().select().meetAll();
  const comment = world.say('ana', 'builder', '/met architecture');
  world.settle();
  world.edit(comment, 'wanda', 'hello');
  world.edit(comment, 'wanda', '/met architecture');
  assert.equal(stateOf(world.assess(), 'architecture'), 'voided');
});

test('A06: a revision wiped from the history counts as one that held a command', () => {
  const world = new PaperWorld().open().select().meetAll();
  const comment = world.say('ana', 'builder', 'hello');
  world.edit(comment, 'ana', 'hello there');
  assert.equal(stateOf(world.assess(), 'architecture'), 'met');
  comment.revisions = ['hello', null, 'hello there'];
  assert.equal(stateOf(world.assess(), 'architecture'), 'voided');
});

test('A07: an owner who edits their own declaration to cover more is asked for a new comment', () => {
  const world = new PaperWorld().open().select();
  const comment = world.say('gus', 'guardian', 'Looks good.');
  world.edit(comment, 'gus', '/met runbook');
  const assessment = world.assess();
  assert.equal(stateOf(assessment, 'runbook'), 'open');
  assert.deepEqual(answersOf(assessment), ['refused edited-comment']);
});

test('A07: an edit after the answer gets one more answer, and only one', () => {
  const world = new PaperWorld().open().select();
  const comment = world.say('gus', 'guardian', '/met runbook');
  world.settle();
  world.edit(comment, 'gus', '/met runbook and more');
  assert.deepEqual(
    world.assess().answers.map(({ key }) => key),
    [`${comment.id}e`],
  );
  world.settle();
  assert.deepEqual(world.assess().answers, []);
});

test('A08: an owner’s typo fix on top of a stranger’s edit makes nothing right', () => {
  const world = new PaperWorld().open().select();
  const comment = world.say('ana', 'builder', 'hello');
  world.edit(comment, 'wanda', '/met architecture');
  world.edit(comment, 'ana', '/met architecture.');
  assert.equal(comment.editor?.login, 'ana');
  assert.notEqual(stateOf(world.assess(), 'architecture'), 'met');
});

test('A09: an owner who deletes their own declaration takes it back, and nothing else', () => {
  const world = new PaperWorld().open().select().meetAll();
  const more = world.say('ana', 'builder', '/met architecture again');
  world.settle();
  world.delete(more, 'ana');
  assert.equal(stateOf(world.assess(), 'architecture'), 'met');
  const first = world.place('builder').comments.find(({ body }) => body === '/met architecture');
  assert.ok(first);
  world.delete(first, 'ana');
  assert.equal(stateOf(world.assess(), 'architecture'), 'open');
});
