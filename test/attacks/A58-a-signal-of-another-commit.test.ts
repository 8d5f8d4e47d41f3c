import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { codesOf, stateOf } from '../core/paper/read-verdict.ts';

test('A58: a green check on another commit says nothing about this one', () => {
  const world = new PaperWorld().open().select().meetAll();
  assert.equal(world.assess().verdict.decision, 'allow');
  const pushed = world.candidate({ commit: { sha: 'b'.repeat(40), checks: [], statuses: [], ours: [] } });
  const assessment = world.assess(pushed);
  assert.equal(stateOf(assessment, 'tests'), 'waiting');
  assert.deepEqual(codesOf(assessment), ['signal-waiting']);
});

test('A58: without a release in sight no signal is met', () => {
  const world = new PaperWorld().open().select().meetAll();
  assert.equal(stateOf(world.assess(null), 'tests'), 'waiting');
});
