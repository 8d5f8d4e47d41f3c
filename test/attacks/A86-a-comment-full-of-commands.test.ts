import assert from 'node:assert/strict';
import { it } from 'node:test';
import { PaperWorld } from '../core/paper/paper-world.ts';

it('A86: a stranger’s comment full of denials is weighed in a moment', () => {
  const world = new PaperWorld().open().select();
  const lines = Array.from({ length: 6000 }, (_, index) => `/unmet ${index}`);
  world.say('olga', 'builder', lines.join('\n'));
  const start = performance.now();
  assert.equal(world.assess().answers.length, 1);
  // Weighing each line against all others took seconds.
  assert.ok(performance.now() - start < 1000);
});
