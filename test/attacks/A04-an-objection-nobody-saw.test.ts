import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperConfig } from '../core/paper/paper-config.ts';
import { paperRecord } from '../core/paper/paper-record.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { codesOf } from '../core/paper/read-verdict.ts';

/** The Dealmaker has nothing to declare: all that is asked of it comes from a machine. */
const config = paperConfig.replace(
  'dealmaker: { owners: ["@dee"] }',
  'dealmaker: { owners: ["@dee"], criteria: [{ id: scan, text: "Scan passes", signal: tests }] }',
);
const record = paperRecord.replace('- pricing: Pricing approved', '-');

function ready(): PaperWorld {
  const world = new PaperWorld({ config, record }).open().select().meetAll();
  assert.equal(world.assess().verdict.decision, 'allow');
  return world;
}

const objections = [
  ['dee', 'dealmaker', '/unmet scan: it scans the wrong image'],
  ['dee', 'dealmaker', '/concern no price yet'],
  ['gus', 'dealmaker', '/hold the pager is broken'],
  ['gus', 'conductor', '/concern nobody is on call'],
] as const;

for (const [login, where, words] of objections) {
  test(`A04: “${words}”, deleted at ${where} before it was seen, leaves no green behind`, () => {
    const world = ready();
    world.delete(world.say(login, where, words), 'wanda');
    assert.deepEqual(codesOf(world.settle()), ['objection-in-doubt']);
  });

  test(`A03: “${words}”, edited at ${where} before it was seen, leaves no green behind`, () => {
    const world = ready();
    world.edit(world.say(login, where, words), 'wanda', 'thanks');
    assert.deepEqual(codesOf(world.settle()), ['objection-in-doubt']);
  });
}

test('A04: one word of the persona mends it, and the line that is shown is that word', () => {
  const world = ready();
  world.delete(world.say('dee', 'dealmaker', '/concern no price yet'), 'wanda');
  const [reason] = world.settle().verdict.reasons;
  assert.deepEqual([reason?.persona, reason?.detail['actor']], ['dealmaker', 'wanda']);
  world.say('gus', 'dealmaker', `/reconfirm@${reason?.detail['digest'] ?? ''}`);
  assert.deepEqual(codesOf(world.settle()), ['objection-in-doubt']);
  world.say('dee', 'dealmaker', `/reconfirm@${reason?.detail['digest'] ?? ''}`);
  assert.equal(world.settle().verdict.decision, 'allow');
});

test('A04: whoever signs stands for the Conductor, whom nothing is asked of', () => {
  const world = ready();
  world.delete(world.say('lea', 'conductor', 'just talking'), 'wanda');
  assert.deepEqual(codesOf(world.settle()), ['objection-in-doubt']);
  world.sign();
  assert.equal(world.settle().verdict.decision, 'allow');
});
