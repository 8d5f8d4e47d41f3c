import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { answersOf, stateOf } from '../core/paper/read-verdict.ts';

const hidden: Readonly<Record<string, string>> = {
  'a quote': '> /met architecture',
  'a code block': '```\n/met architecture\n```',
  'an indented code block': '    /met architecture',
  'an HTML comment': '<!--\n/met architecture\n-->',
  details: '<details>\n\n/met architecture\n\n</details>',
  'a list item': '- /met architecture',
  'a signature': 'Thanks\n\n-- \n/met architecture',
  'a quoted mail': 'Thanks\n\n-----Original Message-----\n/met architecture',
};

for (const [where, body] of Object.entries(hidden))
  test(`A19: a command inside ${where} declares nothing`, () => {
    const world = new PaperWorld().open().select();
    world.say('ana', 'builder', body);
    assert.equal(stateOf(world.settle(), 'architecture'), 'open');
  });

for (const body of [
  '／met architecture',
  '/met architectur\u0435',
  '/met\u200b architecture',
  '/met architecture \u202egnp',
])
  test(`A20: look-alikes and invisible characters declare nothing: ${JSON.stringify(body)}`, () => {
    const world = new PaperWorld().open().select();
    world.say('ana', 'builder', body);
    assert.equal(stateOf(world.settle(), 'architecture'), 'open');
  });

for (const body of ['/met *', '/met all', '/met a-z'])
  test(`A21: there are no wildcards: ${body}`, () => {
    const world = new PaperWorld().open().select();
    world.say('ana', 'builder', body);
    const assessment = world.assess();
    assert.equal(stateOf(assessment, 'architecture'), 'open');
    assert.deepEqual(answersOf(assessment), ['refused unparsable']);
  });

test('A22: an id with the hash of another wording is refused', () => {
  const world = new PaperWorld().open().select();
  world.say('ana', 'builder', '/met architecture@00000000');
  const assessment = world.assess();
  assert.equal(stateOf(assessment, 'architecture'), 'open');
  assert.deepEqual(answersOf(assessment), ['refused unparsable']);
});

test('A23: within one second the numeric id decides', () => {
  const world = new PaperWorld().open().select();
  const first = world.say('ana', 'builder', '/met architecture');
  world.say('ana', 'builder', '/unmet architecture no', { createdAt: first.createdAt });
  assert.equal(stateOf(world.assess(), 'architecture'), 'unmet');
  world.say('ana', 'builder', '/met architecture', { createdAt: first.createdAt });
  assert.equal(stateOf(world.assess(), 'architecture'), 'met');
});

test('A23: a declaration in the very second of a barrier does not count', () => {
  const world = new PaperWorld().open().select();
  const old = world.say('ana', 'builder', '/risk slow');
  const declared = world.say('ana', 'builder', '/met architecture');
  world.edit(old, 'wanda', 'hm');
  old.lastEditedAt = declared.createdAt;
  assert.equal(stateOf(world.assess(), 'architecture'), 'voided');
});

test('A24: a hidden declaration does not count, a hidden denial does', () => {
  const world = new PaperWorld().open().select();
  world.say('ana', 'builder', '/met architecture', { isMinimized: true });
  assert.equal(stateOf(world.assess(), 'architecture'), 'open');
  world.say('gus', 'guardian', '/met runbook');
  world.say('gus', 'guardian', '/unmet runbook', { isMinimized: true });
  assert.equal(stateOf(world.assess(), 'runbook'), 'unmet');
});
