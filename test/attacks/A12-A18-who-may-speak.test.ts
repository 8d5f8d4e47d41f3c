import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperConfig } from '../core/paper/paper-config.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { answersOf, codesOf, stateOf } from '../core/paper/read-verdict.ts';

test('A12: a declaration of somebody who is no owner any more does not count, and is named', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.config = paperConfig.replace('owners: ["@gus"]', 'owners: ["@greta"]');
  const assessment = world.assess();
  assert.equal(stateOf(assessment, 'runbook'), 'open');
  const reason = assessment.verdict.reasons.find(({ criterion }) => criterion === 'runbook');
  assert.equal(reason?.detail['former'], 'gus');
});

test('A12: what a former owner said against it stays until a present owner takes it up', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('gus', 'guardian', '/unmet runbook step 3 is missing');
  world.say('gus', 'guardian', '/concern nobody is on call');
  world.settle();
  world.config = paperConfig.replace('owners: ["@gus"]', 'owners: ["@greta"]');
  assert.equal(stateOf(world.assess(), 'runbook'), 'unmet');
  assert.ok(codesOf(world.assess()).includes('concern-open'));
  world.say('greta', 'guardian', '/met runbook');
  world.say('greta', 'guardian', '/resolve');
  assert.equal(stateOf(world.settle(), 'runbook'), 'met');
  assert.ok(!codesOf(world.assess()).includes('concern-open'));
});

const teamConfig = paperConfig.replace('owners: ["@gus"]', 'owners: ["@acme/risk"]');

test('A13: an active member of an owning team speaks for the persona', () => {
  const world = new PaperWorld({ config: teamConfig });
  world.teams.set('acme/risk', { state: 'readable', memberIds: [world.person('gus').id] });
  world.open().select().meetAll();
  assert.equal(stateOf(world.assess(), 'runbook'), 'met');
});

test('A13: somebody who is not an active member does not', () => {
  const world = new PaperWorld({ config: teamConfig });
  world.teams.set('acme/risk', { state: 'readable', memberIds: [world.person('gus').id] });
  world.open().select();
  world.say('greta', 'guardian', '/met runbook');
  assert.equal(stateOf(world.assess(), 'runbook'), 'open');
});

test('A13: a team that cannot be read is unknown, not empty: error, and the reason says so', () => {
  const world = new PaperWorld({ config: teamConfig });
  world.teams.set('acme/risk', { state: 'readable', memberIds: [world.person('gus').id] });
  world.open().select().meetAll();
  world.teams.set('acme/risk', { state: 'unreadable' });
  const assessment = world.assess();
  assert.equal(assessment.verdict.decision, 'error');
  assert.ok(codesOf(assessment).includes('owners-unreadable'));
});

test('A14: a bot’s command is no declaration, even under an owner’s name', () => {
  const world = new PaperWorld().open().select();
  world.say('ana', 'builder', '/met architecture', { author: { ...world.person('ana'), type: 'Bot' } });
  const assessment = world.assess();
  assert.equal(stateOf(assessment, 'architecture'), 'open');
  assert.deepEqual(answersOf(assessment), []);
});

test('A17: the owner of one persona cannot declare another’s criterion', () => {
  const world = new PaperWorld().open().select();
  world.say('gus', 'builder', '/met architecture');
  world.say('gus', 'guardian', '/met architecture');
  assert.equal(stateOf(world.assess(), 'architecture'), 'open');
});

test('A18: one person with several hats speaks for each of them, and only where each is held', () => {
  const world = new PaperWorld({
    config: paperConfig.replace('owners: ["@gus"]', 'owners: ["@ana"]'),
  }).open();
  world.say('ana', 'guardian', '/commit');
  world.select();
  world.say('ana', 'guardian', '/met runbook');
  assert.equal(stateOf(world.assess(), 'runbook'), 'met');
  assert.equal(stateOf(world.assess(), 'architecture'), 'open');
});

test('A18: nobody confirms their own “does not apply” with another hat', () => {
  const world = new PaperWorld({
    config: paperConfig.replace('owners: ["@gus"]', 'owners: ["@ana"]'),
  }).open();
  world.say('ana', 'guardian', '/commit');
  world.select();
  world.say('ana', 'guardian', '/na runbook nothing to run');
  world.say('ana', 'guardian', '/confirm runbook');
  assert.equal(stateOf(world.assess(), 'runbook'), 'na-unconfirmed');
  world.say('lea', 'guardian', '/confirm runbook');
  assert.equal(stateOf(world.assess(), 'runbook'), 'na');
});
