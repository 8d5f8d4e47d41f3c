import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { answersOf, stateOf } from '../core/paper/read-verdict.ts';

for (const login of ['olga', 'wanda', 'gus'])
  test(`A01: ${login}, who does not speak for the persona, cannot declare its criterion`, () => {
    const world = new PaperWorld().open().select();
    world.say(login, 'builder', '/met architecture shown on real data');
    const assessment = world.assess();
    assert.equal(stateOf(assessment, 'architecture'), 'open');
    assert.deepEqual(answersOf(assessment), ['refused not-an-owner']);
  });

test('A01: somebody without a persona is told once per issue, however often they try', () => {
  const world = new PaperWorld().open().select();
  world.say('olga', 'builder', '/met architecture');
  world.settle();
  for (const attempt of ['again', 'and again']) world.say('olga', 'builder', `/met architecture ${attempt}`);
  assert.deepEqual(answersOf(world.assess()), []);
});

test('A01: a refused attempt of somebody else does not spoil the right one', () => {
  const world = new PaperWorld().open().select();
  world.say('wanda', 'builder', '/met architecture');
  world.say('ana', 'builder', '/met architecture');
  assert.equal(stateOf(world.settle(), 'architecture'), 'met');
});
