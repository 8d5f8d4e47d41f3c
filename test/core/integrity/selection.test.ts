import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planInitiative } from '../../../core/plan/plan-initiative.ts';
import { paperConfig } from '../paper/paper-config.ts';
import { PaperWorld } from '../paper/paper-world.ts';
import { answersOf, codesOf, stateOf } from '../paper/read-verdict.ts';

const committers = [
  ['vera', 'visionary'],
  ['ana', 'builder'],
  ['gus', 'guardian'],
  ['dee', 'dealmaker'],
  ['sam', 'storyteller'],
  ['ada', 'advocate'],
] as const;

function committed(): PaperWorld {
  const world = new PaperWorld().open();
  for (const [login, persona] of committers) world.say(login, persona, '/commit');
  return world;
}

test('Selection waits for each domain persona and for the signature, and for nobody else', () => {
  const { verdict } = new PaperWorld().open().assess();
  assert.deepEqual(
    verdict.reasons.map(({ code, persona }) => `${code} ${persona ?? ''}`),
    [...committers.map(([, persona]) => `commitment-missing ${persona}`), 'record-unsigned conductor'],
  );
  assert.equal(verdict.decision, 'wait');
  assert.equal(verdict.stage, 'define');
});

test('Commitments and the signature pass the selection gate; launch then waits for the criteria', () => {
  const world = committed();
  world.sign();
  const { verdict } = world.settle();
  assert.equal(verdict.gates.selection, 'allow');
  assert.equal(verdict.gates.launch, 'wait');
  assert.equal(verdict.stage, 'produce');
});

test('A signature before everybody has committed is refused and names who is missing', () => {
  const world = new PaperWorld().open();
  for (const [login, persona] of committers.slice(1)) world.say(login, persona, '/commit');
  world.sign();
  assert.ok(answersOf(world.assess()).includes('refused signature-conditions-missing'));
  world.settle();
  world.say('vera', 'visionary', '/commit');
  assert.ok(codesOf(world.settle()).includes('record-unsigned'));
  world.sign();
  assert.equal(world.settle().verdict.gates.selection, 'allow');
});

for (const login of ['vera', 'ana', 'wanda', 'olga'])
  test(`${login} cannot sign where there is a Conductor`, () => {
    const world = committed();
    world.sign(login);
    assert.deepEqual(answersOf(world.assess()).slice(-1), ['refused signature-by-conductor-only']);
    assert.equal(world.settle().verdict.gates.selection, 'wait');
  });

test('Where nobody conducts, the Visionary signs and the gap is shown', () => {
  const world = new PaperWorld({
    config: paperConfig.replace('  conductor: { owners: ["@lea"] }\n', ''),
  }).open();
  for (const [login, persona] of committers) world.say(login, persona, '/commit');
  world.sign('vera');
  const { verdict } = world.settle();
  assert.equal(verdict.gates.selection, 'allow');
  assert.ok(verdict.notices.some(({ code }) => code === 'persona-not-held'));
});

test('A delegate cannot commit: it is said in person', () => {
  const world = new PaperWorld().open();
  world.say('bo', 'builder', '/commit');
  assert.deepEqual(answersOf(world.assess()), ['refused owner-only']);
});

test('A commitment is to the record as it was read: an edit before the signature asks for it again', () => {
  const world = committed();
  world.initiative.lastEditedAt = world.now();
  assert.equal(codesOf(world.assess()).filter((code) => code === 'commitment-missing').length, 6);
});

test('A signature of another digest is refused with the right one', () => {
  const world = committed();
  world.say('lea', 'initiative', '/sign selection@00000000');
  assert.deepEqual(answersOf(world.assess()).slice(-1), ['refused digest-differs']);
});

test('An open concern keeps the initiative from starting until the one who raised it resolves it', () => {
  const world = committed();
  world.say('gus', 'guardian', '/concern the vendor is not vetted');
  world.sign();
  assert.ok(answersOf(world.assess()).includes('refused signature-conditions-missing'));
  world.settle();
  world.say('ana', 'guardian', '/resolve');
  assert.ok(codesOf(world.settle()).includes('concern-open'));
  world.say('gus', 'guardian', '/resolve c1');
  world.sign();
  assert.equal(world.settle().verdict.gates.selection, 'allow');
});

test('Declarations before the first signature count for nothing, and the answer says so', () => {
  const world = committed();
  world.say('ana', 'builder', '/met architecture');
  assert.ok(answersOf(world.assess()).includes('refused nothing-before-signature'));
  world.sign();
  assert.equal(stateOf(world.settle(), 'architecture'), 'open');
});

test('Nothing is left out before the first signature either, and the answer says so', () => {
  const world = committed();
  world.say('ana', 'builder', '/na architecture nothing is built');
  world.say('gus', 'builder', '/confirm architecture');
  const answers = answersOf(world.assess());
  assert.ok(answers.includes('refused nothing-before-signature'));
  assert.ok(answers.includes('refused nothing-to-confirm'));
  world.sign();
  assert.equal(stateOf(world.settle(), 'architecture'), 'open');
});

test('An edited signature is none: the scope is red until it is signed again', () => {
  const world = committed();
  const signature = world.sign();
  world.settle();
  world.meetAll();
  world.edit(signature, 'wanda', signature.body);
  assert.deepEqual(codesOf(world.assess()), ['scope-receipt-broken']);
  world.sign();
  assert.equal(world.settle().verdict.decision, 'allow');
});

test('A scope receipt that somebody edits is red until it is signed again', () => {
  const world = committed();
  world.sign();
  world.settle();
  world.meetAll();
  const receipt = world.initiative.comments.find(({ body }) => body.startsWith('<!-- tutti:scope'));
  assert.ok(receipt);
  world.edit(receipt, 'wanda', receipt.body.replace('Runbook reviewed', 'Anything'));
  assert.ok(codesOf(world.assess()).includes('scope-receipt-broken'));
});

test('The digest does not depend on line endings, trailing spaces or the normal form of the text', () => {
  const world = new PaperWorld().open();
  const before = world.assess().draft?.digest;
  world.initiative.body = world.initiative.body.replaceAll('\n', '  \r\n').normalize('NFD');
  assert.equal(world.assess().draft?.digest, before);
});

test('A persona that vanishes from the config after the signature is still asked for', () => {
  const world = new PaperWorld().open().select().meetAll();
  assert.equal(world.assess().verdict.decision, 'allow');
  world.config = paperConfig.replace('  advocate: { owners: ["@ada"] }\n', '');
  assert.equal(stateOf(world.assess(), 'support'), 'open');
});

test('A record too long for its receipt cannot be signed, and says so', () => {
  const world = new PaperWorld().open();
  world.initiative.body = world.initiative.body.replace('demo:', `demo: ${'long '.repeat(7000)}`);
  const { verdict } = world.assess();
  assert.equal(verdict.digest.current, null);
  assert.ok(
    verdict.reasons.some(
      ({ code, detail }) => code === 'record-invalid' && detail['message']?.includes('too long'),
    ),
  );
});

test('A37: where GitHub has no room for the sub-issues, nothing is tried and the reason says how many fit', () => {
  const world = new PaperWorld();
  for (let count = 0; count < 98; count += 1) world.addPersonaIssue('junk', { isOurs: false });
  const assessment = world.assess();
  assert.equal(assessment.verdict.reasons[0]?.code, 'sub-issues-no-room');
  assert.deepEqual(
    planInitiative(world.facts(), assessment).filter(({ kind }) => kind === 'create-sub-issue'),
    [],
  );
});
