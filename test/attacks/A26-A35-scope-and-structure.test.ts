import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestScope } from '../../core/scope/digest.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { codesOf, stateOf } from '../core/paper/read-verdict.ts';

test('A26: a ticked box in a body is nobody’s declaration', () => {
  const world = new PaperWorld().open().select();
  const issue = world.place('builder');
  issue.body = `${issue.body}\n- [x] architecture\n\n/met architecture\n`;
  assert.equal(stateOf(world.assess(), 'architecture'), 'open');
});

test('A27: two people who edit one body at once overwrite nothing that counts', () => {
  const world = new PaperWorld().open().select().meetAll();
  const issue = world.place('builder');
  issue.body = 'overwritten';
  issue.lastEditedAt = world.now();
  assert.equal(world.assess().verdict.decision, 'allow');
});

test('A28: labels, assignees, reactions and closing are no approval', () => {
  const world = new PaperWorld().open().select();
  const issue = world.place('builder');
  issue.labels = ['ready', 'approved'];
  issue.assignees = [world.person('ana')];
  issue.state = 'CLOSED';
  issue.stateReason = 'COMPLETED';
  assert.equal(stateOf(world.assess(), 'architecture'), 'open');
});

test('A29: a criterion that vanishes from a sub-issue’s body is still asked for', () => {
  const world = new PaperWorld().open().select();
  world.place('guardian').body = '<!-- tutti:persona guardian -->\n\nNo criteria here.';
  assert.equal(stateOf(world.assess(), 'runbook'), 'open');
});

test('A29: a criterion that vanishes from the signed record blocks until the record is put back or signed again', () => {
  const world = new PaperWorld().open().select().meetAll();
  const before = world.initiative.body;
  world.initiative.body = before.replace(/^- support:.*$/mu, '- support2: Something easy');
  assert.notEqual(world.initiative.body, before);
  world.initiative.lastEditedAt = world.now();
  assert.equal(stateOf(world.assess(), 'support'), 'met');
  assert.deepEqual(codesOf(world.assess()), ['record-changed']);
  world.initiative.body = before;
  world.initiative.lastEditedAt = world.now();
  assert.equal(world.assess().verdict.decision, 'allow');
});

test('A30: a criterion reworded in a sub-issue’s body has no effect', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.place('guardian').body = '<!-- tutti:persona guardian -->\n- runbook: Anything goes';
  const verdict = world.assess().verdict.personas.find(({ id }) => id === 'guardian')?.criteria[0];
  assert.equal(verdict?.text, 'Runbook reviewed');
});

test('A31: a standing criterion reworded after it was met does not reach a signed initiative by itself', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.config = world.config.replace('Runbook reviewed', 'Runbook rehearsed');
  assert.equal(world.assess().verdict.decision, 'allow');
});

test('A31: signed again, the reworded criterion has to be declared anew, and its persona re-confirms', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.config = world.config.replace('Runbook reviewed', 'Runbook rehearsed');
  world.sign();
  const assessment = world.settle();
  assert.equal(stateOf(assessment, 'runbook'), 'stale');
  assert.equal(stateOf(assessment, 'support'), 'met');
  assert.deepEqual(codesOf(assessment), ['reconfirmation-missing', 'criterion-stale']);
  world.say('gus', 'guardian', `/reconfirm@${assessment.signed?.digest ?? ''}`);
  world.say('gus', 'guardian', '/met runbook');
  assert.equal(world.settle().verdict.decision, 'allow');
});

test('A31: a denial that was taken back does not return with another wording', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('gus', 'guardian', '/unmet runbook step 3 is missing');
  world.say('gus', 'guardian', '/met runbook');
  const first = world.config;
  world.config = first.replace('Runbook reviewed', 'Runbook rehearsed');
  world.sign();
  assert.equal(stateOf(world.settle(), 'runbook'), 'stale');
});

test('A31: a denial that was not taken back stays, whatever the wording', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.say('gus', 'guardian', '/unmet runbook step 3 is missing');
  world.config = world.config.replace('Runbook reviewed', 'Runbook rehearsed');
  world.sign();
  assert.equal(stateOf(world.settle(), 'runbook'), 'unmet');
});

test('A31: the old wording coming back does not bring the old declaration back', () => {
  const world = new PaperWorld().open().select().meetAll();
  const first = world.config;
  world.config = first.replace('Runbook reviewed', 'Runbook rehearsed');
  world.sign();
  world.settle();
  world.config = first;
  world.sign();
  assert.equal(stateOf(world.settle(), 'runbook'), 'stale');
});

test('A32: a detached sub-issue blocks, and a decoy in its place is ignored and named', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.detach('builder', 'wanda');
  world.addPersonaIssue('builder', { isOurs: false });
  const assessment = world.assess();
  assert.ok(codesOf(assessment).includes('sub-issue-detached'));
  assert.ok(assessment.verdict.notices.some(({ code }) => code === 'decoy-sub-issue'));
  assert.equal(assessment.verdict.decision, 'block');
});

test('A32: put back, what was declared before has to be declared anew', () => {
  const world = new PaperWorld().open().select().meetAll();
  const issue = world.detach('builder', 'wanda');
  issue.parentId = world.initiative.nodeId;
  world.subIssues.push(issue);
  assert.equal(stateOf(world.assess(), 'architecture'), 'voided');
});

test('A33: two sub-issues of one persona before the signature are ambiguous', () => {
  const world = new PaperWorld().open();
  world.addPersonaIssue('builder');
  const assessment = world.assess();
  assert.ok(codesOf(assessment).includes('sub-issue-ambiguous'));
  assert.equal(assessment.verdict.decision, 'block');
});

test('A33: after the signature the pinned one governs and the second is a decoy', () => {
  const world = new PaperWorld().open().select().meetAll();
  world.addPersonaIssue('builder', { isOurs: false });
  const assessment = world.assess();
  assert.equal(assessment.verdict.decision, 'allow');
  assert.deepEqual(
    assessment.verdict.notices.map(({ code }) => code),
    ['decoy-sub-issue'],
  );
});

test('A35: closing a sub-issue, however, changes nothing but a notice', () => {
  for (const stateReason of ['COMPLETED', 'NOT_PLANNED', 'DUPLICATE'] as const) {
    const world = new PaperWorld().open().select();
    const issue = world.place('builder');
    issue.state = 'CLOSED';
    issue.stateReason = stateReason;
    assert.equal(stateOf(world.assess(), 'architecture'), 'open');
    issue.state = 'OPEN';
    world.meetAll();
    issue.state = 'CLOSED';
    assert.equal(world.assess().verdict.decision, 'allow');
  }
});

test('A signed scope is named by its content alone', () => {
  const world = new PaperWorld().open();
  const { draft } = world.assess();
  assert.ok(draft);
  assert.equal(digestScope(structuredClone(draft.scope)).short, draft.digest);
});
