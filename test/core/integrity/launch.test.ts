import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperConfig } from '../paper/paper-config.ts';
import { PaperWorld } from '../paper/paper-world.ts';
import { answersOf, codesOf, stateOf } from '../paper/read-verdict.ts';

test('The Conductor of a Band cannot hold a launch; a domain persona can', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('lea', 'initiative', '/hold I would rather wait');
  assert.deepEqual(answersOf(world.assess()), ['refused conductor-cannot-hold']);
  world.say('bo', 'initiative', '/hold the build is broken');
  assert.deepEqual(codesOf(world.settle()), ['hold-open']);
});

test('Only who set a hold lifts it', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('gus', 'initiative', '/hold the pager is broken');
  world.say('ana', 'initiative', '/release-hold');
  assert.ok(answersOf(world.assess()).includes('refused not-your-hold'));
  world.say('gus', 'initiative', '/release-hold');
  assert.equal(world.settle().verdict.decision, 'allow');
});

test('Nothing but /release-hold releases: /hold cancel is one more hold', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('gus', 'initiative', '/hold the pager is broken');
  world.say('gus', 'initiative', '/hold cancel');
  assert.equal(codesOf(world.settle()).filter((code) => code === 'hold-open').length, 2);
});

test('An objection in the wrong place counts where it stands; a declaration is sent to the right one', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('gus', 'initiative', '/unmet runbook step 3 is gone');
  world.say('gus', 'builder', '/concern nobody asked us');
  world.say('gus', 'guardian', '/hold wait');
  assert.deepEqual(codesOf(world.settle()), ['hold-open', 'concern-open', 'criterion-unmet']);
  world.say('gus', 'initiative', '/met runbook');
  assert.deepEqual(answersOf(world.assess()), ['refused wrong-place']);
});

test('A delegate’s denial takes back an owner’s declaration, and either can declare anew', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('bo', 'builder', '/unmet architecture');
  assert.equal(stateOf(world.settle(), 'architecture'), 'unmet');
  world.say('bo', 'builder', '/met architecture');
  assert.equal(stateOf(world.settle(), 'architecture'), 'met');
});

test('A denied signal needs a declaration and a green check', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('ana', 'builder', '/unmet tests they test nothing');
  assert.equal(stateOf(world.settle(), 'tests'), 'unmet');
  world.say('ana', 'builder', '/met tests');
  assert.equal(stateOf(world.settle(), 'tests'), 'met');
  world.checks = [];
  assert.equal(stateOf(world.assess(), 'tests'), 'waiting');
});

test('A declaration cannot stand in for a signal', () => {
  const world = new PaperWorld().open().select();
  world.say('ana', 'builder', '/met tests');
  assert.equal(stateOf(world.settle(), 'tests'), 'waiting');
});

test('A need on another’s criterion closes when that is met', () => {
  const world = new PaperWorld().open().select();
  world.say('sam', 'storyteller', '/needs builder/architecture a drawing for the article');
  world.say('sam', 'storyteller', '/met message');
  assert.equal(world.settle().verdict.personas.find(({ id }) => id === 'storyteller')?.status, 'blocked');
  world.say('ana', 'builder', '/met architecture');
  assert.equal(world.settle().verdict.personas.find(({ id }) => id === 'storyteller')?.status, 'ready');
});

test('A need on an issue closes when that is closed as completed, and not otherwise', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('sam', 'storyteller', '/needs #40 the screenshots');
  world.settle();
  const codes = (state: string, stateReason: string | null) => {
    world.referenced.set(40, { state, stateReason });
    return codesOf(world.assess());
  };
  assert.deepEqual(codes('OPEN', null), ['dependency-open']);
  assert.deepEqual(codes('CLOSED', 'NOT_PLANNED'), ['dependency-open']);
  assert.deepEqual(codes('CLOSED', 'COMPLETED'), []);
});

test('A need in free words closes by /got of the one who has it', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('sam', 'storyteller', '/needs builder a demo on Friday');
  world.say('ana', 'builder', '/got n1');
  assert.deepEqual(codesOf(world.settle()), ['dependency-open']);
  world.say('sam', 'storyteller', '/got n1');
  assert.deepEqual(codesOf(world.settle()), []);
});

test('A risk is shown beside ready and hides nothing', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('dee', 'dealmaker', '/risk the largest customer is undecided');
  const persona = world.settle().verdict.personas.find(({ id }) => id === 'dealmaker');
  assert.deepEqual([persona?.status, persona?.risk], ['ready', 'the largest customer is undecided']);
});

test('An incomplete read is an error, whatever else is ready', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.incomplete.push({ what: 'comments of #13', seen: 100, total: 140 });
  const { verdict } = world.assess();
  assert.equal(verdict.decision, 'error');
  assert.equal(verdict.reasons[0]?.detail['what'], 'comments of #13');
});

test('A locked sub-issue blocks, because owners who may only read cannot speak there', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.place('builder').locked = true;
  assert.deepEqual(codesOf(world.assess()), ['sub-issue-locked']);
});

test('A hidden, e-mailed or app-posted declaration does not count and is answered', () => {
  const ways = [
    [{ isMinimized: true }, 'minimised'],
    [{ createdViaEmail: true }, 'by-email'],
    [{ via: { id: 5, slug: 'assistant' } }, 'via-app'],
    [{ via: undefined }, 'via-unknown'],
  ] as const;
  for (const [given, code] of ways) {
    const world = new PaperWorld().open().select();
    world.say('gus', 'guardian', '/met runbook', given);
    assert.deepEqual(answersOf(world.assess()), [`refused ${code}`]);
    assert.equal(stateOf(world.assess(), 'runbook'), 'open');
  }
});

test('One comment that denies criteria of two personas keeps both denials after it is deleted', () => {
  const world = new PaperWorld({
    config: paperConfig.replace('owners: ["@gus"]', 'owners: ["@ana"]'),
  }).open();
  world.say('ana', 'guardian', '/commit');
  world.select().meetAll();
  world.say('ana', 'guardian', '/met runbook');
  const denial = world.say('ana', 'initiative', '/unmet architecture no\n/unmet runbook no');
  world.settle();
  world.delete(denial, 'ana');
  assert.deepEqual(
    [stateOf(world.assess(), 'architecture'), stateOf(world.assess(), 'runbook')],
    ['unmet', 'unmet'],
  );
});

test('The same question of one person on one issue is answered once in five minutes', () => {
  const world = new PaperWorld().open().select();
  for (const question of ['/recheck', '/status', '/recheck']) world.say('olga', 'initiative', question);
  world.say('ana', 'initiative', '/status');
  assert.deepEqual(answersOf(world.assess()), ['asked recheck', 'asked status']);
  for (let minute = 0; minute < 6; minute += 1) world.now();
  world.say('olga', 'initiative', '/status');
  assert.equal(answersOf(world.assess()).length, 3);
});
