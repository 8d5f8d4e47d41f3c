import assert from 'node:assert/strict';
import { it } from 'node:test';
import { paperRecord } from '../core/paper/paper-record.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { codesOf, stateOf } from '../core/paper/read-verdict.ts';

const ready = () => new PaperWorld().open().select().meetAll();

it('A10: a denial stays when the account of its author is deleted', () => {
  const world = ready();
  const denial = world.say('bo', 'builder', '/unmet architecture: broken');
  world.settle();
  denial.author = null;
  assert.equal(stateOf(world.assess(), 'architecture'), 'unmet');
});

it('A10: a hold stays when the account of its author is deleted', () => {
  const world = ready();
  const hold = world.say('gus', 'initiative', '/hold wait');
  world.settle();
  hold.author = null;
  assert.deepEqual(codesOf(world.assess()), ['hold-open']);
});

it('A11: a denial stays when its author goes by another name', () => {
  const world = ready();
  const denial = world.say('bo', 'builder', '/unmet architecture: broken');
  world.settle();
  denial.author = { id: world.person('bo').id, login: 'bo-of-old', type: 'User' };
  assert.equal(stateOf(world.assess(), 'architecture'), 'unmet');
});

/** The change takes `b1` away, is signed, and Ana re-confirms. */
function withoutB1(world: PaperWorld): void {
  world.initiative.body = world.initiative.body.replace('- b1: One\n', '');
  world.initiative.lastEditedAt = world.now();
  const { digest = '' } = world.assess().draft ?? {};
  world.sign();
  world.settle();
  world.say('ana', 'builder', `/reconfirm@${digest}`);
  world.settle();
}

const record = paperRecord.replace('- architecture', '- b1: One\n- b2: Two\n- architecture');

it('A31: a denial of two criteria stays for the one that a change left', () => {
  const world = new PaperWorld({ record }).open().select().meetAll();
  world.say('ana', 'builder', '/met b1');
  world.say('ana', 'builder', '/met b2');
  world.say('ana', 'builder', '/unmet b1 b2: both broken');
  world.settle();
  withoutB1(world);
  assert.equal(stateOf(world.assess(), 'b2'), 'unmet');
  world.say('ana', 'builder', '/met b2: mended');
  assert.equal(world.settle().verdict.decision, 'allow');
});

it('A31: a need stays though a change took away what was needed, until it is got', () => {
  const world = new PaperWorld({ record }).open().select().meetAll();
  world.say('ana', 'builder', '/met b2');
  world.say('gus', 'guardian', '/needs builder/b1 for the rehearsal');
  world.settle();
  withoutB1(world);
  assert.deepEqual(codesOf(world.assess()), ['dependency-open']);
  world.say('gus', 'guardian', '/got n1');
  assert.equal(world.settle().verdict.decision, 'allow');
});
