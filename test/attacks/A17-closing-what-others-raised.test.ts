import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperConfig } from '../core/paper/paper-config.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { codesOf } from '../core/paper/read-verdict.ts';

/** Two people own the Guardian. */
const config = paperConfig.replace('owners: ["@gus"]', 'owners: ["@gus", "@gil"]');

function ready(): PaperWorld {
  return new PaperWorld({ config }).open().select().meetAll();
}

/** Ids of the Guardian's concerns that are open. */
function openConcerns(world: PaperWorld): (string | undefined)[] {
  const { reasons } = world.settle().verdict;
  return reasons.filter(({ code }) => code === 'concern-open').map(({ detail }) => detail['id']);
}

test('A17: nobody resolves a concern that a colleague raised on another sub-issue', () => {
  const world = ready();
  world.say('gil', 'builder', '/concern seen over there');
  world.say('gus', 'guardian', '/concern seen over here');
  assert.deepEqual(openConcerns(world), ['c1', 'c2']);
  world.say('gus', 'guardian', '/resolve');
  assert.deepEqual(openConcerns(world), ['c1']);
  world.say('gil', 'guardian', '/resolve c1');
  assert.equal(world.settle().verdict.decision, 'allow');
});

test('A17: numbers stay apart when the comments are gone and only their receipts are left', () => {
  const world = ready();
  const said = [
    world.say('gil', 'builder', '/concern seen over there'),
    world.say('gus', 'guardian', '/concern seen over here'),
  ];
  world.settle();
  for (const comment of said) world.delete(comment, comment.author?.login ?? '');
  assert.deepEqual(openConcerns(world), ['c1', 'c2']);
});

test('A17: of two needs, one asked on another sub-issue, /got closes the one it names', () => {
  const world = ready();
  world.say('gus', 'guardian', '/needs dealmaker the contract');
  world.say('gus', 'builder', '/needs storyteller the warning');
  world.say('gus', 'guardian', '/got n1');
  assert.deepEqual(codesOf(world.settle()), ['dependency-open']);
  world.say('gus', 'guardian', '/got n2');
  assert.equal(world.settle().verdict.decision, 'allow');
});

test('A12: who set a hold and speaks for nobody any more does not release it; an owner does', () => {
  const world = ready();
  world.say('gil', 'initiative', '/hold the pager is broken');
  world.settle();
  world.config = paperConfig;
  world.say('gil', 'initiative', '/release-hold');
  assert.deepEqual(codesOf(world.settle()), ['hold-open']);
  world.say('gus', 'initiative', '/release-hold');
  assert.equal(world.settle().verdict.decision, 'allow');
});
