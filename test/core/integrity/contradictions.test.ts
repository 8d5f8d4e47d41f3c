import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperConfig } from '../paper/paper-config.ts';
import { PaperWorld } from '../paper/paper-world.ts';
import { answersOf, codesOf, stateOf } from '../paper/read-verdict.ts';

const two = paperConfig.replace(
  '- { id: runbook, text: "Runbook reviewed" }',
  '- { id: runbook, text: "Runbook reviewed" }\n      - { id: alarms, text: "Alarms set" }',
);

test('What one comment says against itself counts as no, in either order, and the rest of it stands', () => {
  for (const body of ['/met runbook alarms\n/unmet alarms', '/unmet alarms\n/met runbook alarms']) {
    const world = new PaperWorld({ config: two }).open().select();
    world.say('gus', 'guardian', body);
    const assessment = world.assess();
    assert.equal(stateOf(assessment, 'alarms'), 'unmet');
    assert.equal(stateOf(assessment, 'runbook'), 'met');
    assert.ok(answersOf(assessment).includes('noted contradiction-negative-wins'));
    const acts = assessment.answers[0]?.receipt?.acts ?? [];
    assert.deepEqual(
      acts.flatMap((act) => (act.act === 'met' ? act.ids : [])),
      ['runbook'],
    );
  }
});

test('A concern raised and resolved in one comment stays open', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('gus', 'guardian', '/concern too early\n/resolve');
  assert.ok(codesOf(world.settle()).includes('concern-open'));
});

test('A hold set and released in one comment stays', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('gus', 'initiative', '/release-hold\n/hold wait for it');
  assert.ok(codesOf(world.settle()).includes('hold-open'));
});
