import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperConfig } from '../core/paper/paper-config.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { answersOf, codesOf, stateOf } from '../core/paper/read-verdict.ts';

const ready = () => new PaperWorld().open().select().meetAll();

/** The account goes by another name from now on, in what it said before too, and a stranger claims the name it left. */
function takeOver(world: PaperWorld, login: string): void {
  const { id } = world.person(login);
  for (const { comments } of [world.initiative, ...world.subIssues])
    for (const comment of comments)
      if (comment.author?.id === id) comment.author = { id, login: `${login}-of-old`, type: 'User' };
  world.person(`${login}-of-old`, id);
  world.person(login, 999);
}

function assertRefused(world: PaperWorld, persona: string, login: string): void {
  const assessment = world.assess();
  const reason = assessment.verdict.reasons.find(({ code }) => code === 'owner-identity-changed');
  assert.equal(reason?.decision, 'block');
  assert.equal(reason.persona, persona);
  assert.equal(reason.detail['login'], login);
  assert.notEqual(assessment.verdict.decision, 'allow');
}

test('A11: a delegate who never committed cannot be replaced by who claims the freed login', () => {
  const world = ready();
  world.say('bo', 'builder', '/unmet architecture: it leaks');
  world.settle();
  takeOver(world, 'bo');
  world.say('bo', 'builder', '/met architecture');
  assert.deepEqual(answersOf(world.assess()), ['refused owner-identity-changed']);
  assert.equal(stateOf(world.assess(), 'architecture'), 'unmet');
  assertRefused(world, 'builder', 'bo');
});

test('A11: nor can an owner be, before anything is signed', () => {
  const world = new PaperWorld().open();
  world.say('gus', 'guardian', '/concern nobody is on call');
  world.settle();
  takeOver(world, 'gus');
  world.say('gus', 'guardian', '/resolve');
  world.say('gus', 'guardian', '/commit');
  assert.ok(codesOf(world.settle()).includes('concern-open'));
  assert.ok(codesOf(world.assess()).includes('commitment-missing'));
  assertRefused(world, 'guardian', 'gus');
});

test('A11: nor can the Conductor who signed, and the record is not signed anew', () => {
  const world = ready();
  takeOver(world, 'lea');
  world.sign();
  assert.deepEqual(answersOf(world.assess()), ['refused signature-by-conductor-only']);
  assertRefused(world, 'conductor', 'lea');
});

test('A11: one who spoke on the initiative alone is pinned too', () => {
  const world = ready();
  world.say('bo', 'initiative', '/hold the vendor is late');
  world.settle();
  takeOver(world, 'bo');
  world.say('bo', 'initiative', '/release-hold');
  assert.ok(codesOf(world.assess()).includes('hold-open'));
  assertRefused(world, 'builder', 'bo');
});

test('A11: the signature pins everybody who has spoken so far, whatever becomes of our receipts', () => {
  const world = new PaperWorld().open();
  world.say('bo', 'builder', '/concern no time');
  world.say('bo', 'builder', '/resolve');
  world.settle();
  world.select().meetAll();
  takeOver(world, 'bo');
  world.place('builder').comments.length = 0;
  world.say('bo', 'builder', '/met architecture');
  assert.equal(stateOf(world.assess(), 'architecture'), 'open');
  assertRefused(world, 'builder', 'bo');
});

test('A11: the scope receipt names each account with its persona, once', () => {
  const world = new PaperWorld().open();
  world.say('bo', 'builder', '/concern no time');
  world.say('bo', 'builder', '/resolve');
  for (const [login, persona] of [
    ['vera', 'visionary'],
    ['ana', 'builder'],
    ['gus', 'guardian'],
    ['dee', 'dealmaker'],
    ['sam', 'storyteller'],
    ['ada', 'advocate'],
  ] as const)
    world.say(login, persona, '/commit');
  world.say('wanda', 'builder', '/commit');
  world.sign();
  const owners = world.assess().dueScopeReceipt?.owners ?? [];
  assert.deepEqual(owners.map(({ persona, login }) => `${persona} ${login}`).toSorted(), [
    'advocate ada',
    'builder ana',
    'builder bo',
    'conductor lea',
    'dealmaker dee',
    'guardian gus',
    'storyteller sam',
    'visionary vera',
  ]);
});

test('A11: whom one signature pinned, the next one pins still', () => {
  const world = new PaperWorld().open();
  world.say('bo', 'builder', '/concern no time');
  world.say('bo', 'builder', '/resolve');
  const { id } = world.person('bo');
  world.settle();
  world.select();
  world.place('builder').comments.length = 0;
  world.initiative.body = world.initiative.body.replace('Architecture confirmed', 'Architecture rehearsed');
  world.initiative.lastEditedAt = world.now();
  world.sign();
  const { seq, owners } = world.assess().dueScopeReceipt ?? {};
  assert.equal(seq, 2);
  assert.ok(owners?.some((owner) => owner.login === 'bo' && owner.id === id));
});

test('A11: of two accounts under one login the one that spoke first stands, whoever it was', () => {
  const world = ready();
  const { id } = world.person('bo');
  world.person('bo', 998);
  world.say('bo', 'builder', '/unmet architecture: it leaks');
  world.settle();
  world.person('bo', id);
  world.say('bo', 'builder', '/met architecture');
  assert.equal(stateOf(world.assess(), 'architecture'), 'unmet');
  assertRefused(world, 'builder', 'bo');
});

test('A11: a login is one account for every persona that it speaks for', () => {
  const config = paperConfig.replace('owners: ["@gus"]', 'owners: ["@gus", "@bo"]');
  const world = new PaperWorld({ config }).open().select().meetAll();
  world.say('bo', 'builder', '/met architecture');
  world.settle();
  takeOver(world, 'bo');
  world.say('gus', 'guardian', '/unmet runbook');
  world.say('bo', 'guardian', '/met runbook');
  assert.equal(stateOf(world.assess(), 'runbook'), 'unmet');
  assertRefused(world, 'guardian', 'bo');
});

test('A11: who is renamed speaks on under the new name, and who took the old one stands for nobody', () => {
  const world = ready();
  world.say('bo', 'builder', '/unmet architecture: it leaks');
  world.settle();
  takeOver(world, 'bo');
  world.say('bo', 'builder', '/met architecture');
  world.config = paperConfig.replace('@bo', '@bo-of-old');
  assert.deepEqual(codesOf(world.settle()), ['criterion-unmet']);
  world.say('bo-of-old', 'builder', '/met architecture: mended');
  assert.equal(world.settle().verdict.decision, 'allow');
});

test('A11: a stranger under a login that nobody here speaks with is no reason', () => {
  const world = ready();
  world.say('olga', 'builder', 'looking forward to it');
  takeOver(world, 'olga');
  world.say('olga', 'builder', 'me too');
  assert.equal(world.settle().verdict.decision, 'allow');
});
