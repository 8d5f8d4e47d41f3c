import assert from 'node:assert/strict';
import { it } from 'node:test';
import { paperConfig } from '../core/paper/paper-config.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { answersOf, codesOf } from '../core/paper/read-verdict.ts';

it('A22: who re-confirms a change before it is signed is told that it does not count', () => {
  const world = new PaperWorld().open().select();
  world.initiative.body = world.initiative.body.replace('Architecture confirmed', 'Architecture rehearsed');
  world.initiative.lastEditedAt = world.now();
  const { digest = '' } = world.assess().draft ?? {};
  world.say('ana', 'builder', `/reconfirm@${digest}`);
  assert.deepEqual(answersOf(world.assess()), ['refused digest-differs']);
  world.settle();
  world.sign();
  world.settle();
  assert.ok(codesOf(world.assess()).includes('reconfirmation-missing'));
  world.say('ana', 'builder', `/reconfirm@${digest}`);
  assert.deepEqual(answersOf(world.assess()), ['done reconfirmed']);
});

it('A22: before anything is signed there is nothing to re-confirm', () => {
  const world = new PaperWorld().open();
  world.say('ana', 'builder', `/reconfirm@${world.assess().draft?.digest ?? ''}`);
  assert.deepEqual(answersOf(world.assess()), ['refused nothing-before-signature']);
});

for (const line of ['/sign launch', '/sign launch@1a2b3c4d', '/sign Launch now', '/sign shipment@x'])
  it(`A22: “${line}” is told that this gate has no signature, and asks for no digest`, () => {
    const world = new PaperWorld().open().select();
    world.say('lea', 'initiative', line);
    const assessment = world.assess();
    assert.deepEqual(answersOf(assessment), ['refused launch-unsigned']);
    assert.equal(assessment.answers[0]?.outcomes[0]?.suggestion, null);
    assert.equal(assessment.answers[0]?.receipt, null);
  });

it('A22: a gate that there is not is answered with the line that signs the record', () => {
  const world = new PaperWorld().open();
  const digest = world.assess().draft?.digest ?? '';
  world.say('lea', 'initiative', '/sign selections@00000000');
  const [answer] = world.assess().answers;
  assert.equal(answer?.outcomes[0]?.code, 'sign-what');
  assert.equal(answer?.outcomes[0]?.suggestion, `/sign selection@${digest}`);
});

it('A22: a gate named like the record’s own does not keep the record from being signed', () => {
  const config = `${paperConfig}gates: { launch: Selection }\n`;
  const world = new PaperWorld({ config }).open().select();
  assert.ok(!codesOf(world.assess()).includes('record-unsigned'));
});
