import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assessInitiative } from '../../core/gates/assess-initiative.ts';
import { assessOnce } from '../../reconcile/assess-once.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';

test('one read at one commit is assessed once, with the verdict that it always has', () => {
  const facts = new PaperWorld().open().select().facts();
  const candidate = facts.candidates[0] ?? null;
  const first = assessOnce(facts, candidate);
  assert.equal(assessOnce(facts, candidate), first);
  assert.deepEqual(first.verdict, assessInitiative(facts, candidate).verdict);
});

test('another commit, none, or another read is another matter', () => {
  const world = new PaperWorld().open().select();
  const facts = world.facts();
  const candidate = facts.candidates[0] ?? null;
  const first = assessOnce(facts, candidate);
  assert.notEqual(assessOnce(facts, world.candidate({ sha: 'b'.repeat(40) })).verdict.sha, first.verdict.sha);
  assert.equal(assessOnce(facts, null).verdict.sha, null);
  world.say('gus', 'initiative', '/hold the pager is broken');
  const later = world.facts();
  assert.notDeepEqual(assessOnce(later, candidate).verdict.reasons, first.verdict.reasons);
});
