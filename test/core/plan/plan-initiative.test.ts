import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts, IssueFacts } from '../../../core/facts/facts.ts';
import type { Assessment } from '../../../core/gates/assessment.ts';
import type { Change } from '../../../core/plan/change.ts';
import { personaLabel } from '../../../core/plan/labels.ts';
import { planInitiative } from '../../../core/plan/plan-initiative.ts';
import { planOpening } from '../../../core/plan/plan-opening.ts';
import { renderScopeReceipt } from '../../../core/render/render-receipt.ts';
import {
  issue,
  reason,
  sampleAssessment,
  sampleConfig,
  sampleFacts,
  sampleVerdict,
} from '../render/sample.ts';
import { sampleAnswer, sampleScopeReceipt } from '../render/sample-answers.ts';
import { applyToWorld, ourComment } from './in-memory-world.ts';

const ofKind = <K extends Change['kind']>(changes: readonly Change[], kind: K) =>
  changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);

const settle = (facts: Facts, assessment: Assessment) =>
  applyToWorld({ facts, assessment }, planInitiative(facts, assessment));

const openedFacts = sampleFacts();
const opened = settle(openedFacts, sampleAssessment());

const withComments = (facts: Facts, ...comments: Facts['initiative']['comments']): Facts => ({
  ...facts,
  initiative: { ...facts.initiative, comments: [...facts.initiative.comments, ...comments] },
});

test('opening creates the missing labels, a sub-issue per persona and the sticky comment', () => {
  const changes = planOpening(sampleFacts(), sampleAssessment());
  const subIssues = ofKind(changes, 'create-sub-issue');
  assert.deepEqual(
    subIssues.map(({ title, assignees, labels }) => ({ title, assignees, labels })),
    [
      { title: 'Builder · One-page checkout', assignees: ['ana'], labels: ['persona:builder'] },
      { title: 'Guardian · One-page checkout', assignees: ['gus'], labels: ['persona:guardian'] },
      { title: 'Conductor · One-page checkout', assignees: ['lea'], labels: ['persona:conductor'] },
    ],
  );
  assert.ok(ofKind(changes, 'create-label').some(({ name }) => name === 'stage:define'));
  assert.deepEqual(
    ofKind(changes, 'create-comment').map(({ key }) => key),
    ['convergence'],
  );
});

test('planning again after applying plans nothing', () => {
  assert.deepEqual(planOpening(opened.facts, opened.assessment), []);
  assert.deepEqual(planInitiative(opened.facts, opened.assessment), []);
});

test('a later reading of the same state writes nothing', () => {
  const later = {
    ...opened.assessment,
    verdict: sampleVerdict({ readAt: '2026-11-22T00:00:00Z', configCommit: 'd'.repeat(40) }),
  };
  assert.deepEqual(planInitiative({ ...opened.facts, readAt: '2026-11-22T00:00:00Z' }, later), []);
});

test('an opening that broke off is resumed without a second of anything', () => {
  const all = planInitiative(sampleFacts(), sampleAssessment());
  for (let done = 0; done <= all.length; done += 1) {
    const broken = applyToWorld({ facts: sampleFacts(), assessment: sampleAssessment() }, all.slice(0, done));
    const rest = planInitiative(broken.facts, broken.assessment);
    const { facts, assessment } = applyToWorld(broken, rest);
    assert.equal(facts.subIssues.length, 3, `after ${done}`);
    assert.equal(facts.initiative.comments.length, 1, `after ${done}`);
    assert.deepEqual(planInitiative(facts, assessment), [], `after ${done}`);
  }
});

test('a sub-issue that a signature pinned is never replaced', () => {
  const receipt = ourComment(renderScopeReceipt(sampleScopeReceipt));
  const changes = planOpening(withComments(sampleFacts(), receipt), sampleAssessment());
  assert.deepEqual(
    ofKind(changes, 'create-sub-issue').map(({ persona }) => persona),
    ['guardian', 'conductor'],
  );
});

test('where not everything was read, nothing is created', () => {
  const facts = sampleFacts({ incomplete: [{ what: 'comments of #12', seen: 100, total: 120 }] });
  assert.deepEqual(planInitiative(facts, sampleAssessment({ answers: [sampleAnswer] })), []);
});

test('under observe only the report is written', () => {
  const assessment = sampleAssessment({
    config: { ...sampleConfig, mode: 'observe' },
    answers: [sampleAnswer],
  });
  assert.deepEqual(
    planInitiative(sampleFacts(), assessment).map(({ kind }) => kind),
    ['create-comment'],
  );
});

test('without a config the sticky comment says so, and nothing else is written', () => {
  const verdict = sampleVerdict({
    decision: 'error',
    personas: [],
    reasons: [reason('config-missing', { decision: 'error' })],
  });
  const [only, ...others] = planInitiative(sampleFacts(), sampleAssessment({ config: null, verdict }));
  assert.equal(only?.kind, 'create-comment');
  assert.deepEqual(others, []);
});

test('of two sticky comments the older stays and the other goes (F16)', () => {
  const [sticky] = opened.facts.initiative.comments;
  assert.ok(sticky);
  const facts = withComments(opened.facts, ourComment(sticky.body));
  const changes = planInitiative(facts, opened.assessment);
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ['delete-comment'],
  );
  assert.notEqual(ofKind(changes, 'delete-comment')[0]?.commentId, sticky.nodeId);
});

test('a sticky comment that somebody altered is put right in place', () => {
  const [sticky] = opened.facts.initiative.comments;
  assert.ok(sticky);
  const altered = { ...sticky, body: sticky.body.replace('Waiting', 'Ready') };
  const facts = { ...opened.facts, initiative: { ...opened.facts.initiative, comments: [altered] } };
  const [update] = ofKind(planInitiative(facts, opened.assessment), 'update-comment');
  assert.equal(update?.commentId, sticky.nodeId);
  assert.match(update?.body ?? '', /Waiting/);
});

test('an altered description of a sub-issue is rendered again (A29, A30)', () => {
  const builder = opened.assessment.personaIssues.get('builder');
  assert.ok(builder);
  const altered = { ...builder, body: builder.body.replace('b2', 'b3') };
  const personaIssues = new Map([...opened.assessment.personaIssues, ['builder', altered] as const]);
  const changes = planInitiative(opened.facts, { ...opened.assessment, personaIssues });
  assert.deepEqual(changes, [{ kind: 'update-issue-body', issueId: builder.nodeId, body: builder.body }]);
});

test('a sub-issue that is not ours is not rewritten', () => {
  const foreign = issue(13, { isOurs: false, body: 'mine' });
  const personaIssues = new Map([...opened.assessment.personaIssues, ['builder', foreign] as const]);
  assert.deepEqual(planInitiative(opened.facts, { ...opened.assessment, personaIssues }), []);
});

test('an answer is a reaction and one comment, given once', () => {
  const facts = withComments(opened.facts, sampleAnswer.comment);
  const answer = { ...sampleAnswer, issue: facts.initiative };
  const assessment = { ...opened.assessment, answers: [answer] };
  const changes = planInitiative(facts, assessment);
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ['add-reaction', 'create-comment'],
  );
  assert.equal(ofKind(changes, 'create-comment')[0]?.key, 'receipt:41');
  const after = applyToWorld({ facts, assessment }, changes);
  assert.deepEqual(planInitiative(after.facts, after.assessment), []);
});

test('a bot gets no answer (A80)', () => {
  const comment = {
    ...sampleAnswer.comment,
    author: { id: 5, login: 'renovate[bot]', type: 'Bot' as const },
  };
  const assessment = { ...opened.assessment, answers: [{ ...sampleAnswer, comment }] };
  assert.deepEqual(planInitiative(opened.facts, assessment), []);
});

test('a signature gets its scope receipt, once', () => {
  const assessment = { ...opened.assessment, dueScopeReceipt: sampleScopeReceipt };
  const changes = planInitiative(opened.facts, assessment);
  assert.deepEqual(
    ofKind(changes, 'create-comment').map(({ key }) => key),
    ['scope:1'],
  );
  const after = applyToWorld({ facts: opened.facts, assessment }, changes);
  assert.deepEqual(planInitiative(after.facts, after.assessment), []);
});

test('a sub-issue that was opened before its label existed gets it now', () => {
  const bare = (one: IssueFacts) => ({ ...one, labels: [] });
  const personaIssues = new Map([...opened.assessment.personaIssues].map(([id, one]) => [id, bare(one)]));
  const plan = (labels: Facts['repository']['labels']) =>
    planInitiative(
      { ...opened.facts, repository: { ...opened.facts.repository, labels } },
      { ...opened.assessment, personaIssues },
    );
  assert.deepEqual(
    ofKind(plan(opened.facts.repository.labels), 'add-labels').map(({ labels }) => labels),
    [['persona:builder'], ['persona:guardian'], ['persona:conductor']],
  );
  assert.deepEqual(ofKind(plan([]), 'add-labels'), []);
});

test('a label that somebody made in capitals is the same label', () => {
  const loud = <Issue extends { readonly labels: readonly string[] }>(one: Issue) => ({
    ...one,
    labels: one.labels.map((label) => label.toUpperCase()),
  });
  const personaIssues = new Map([...opened.assessment.personaIssues].map(([id, one]) => [id, loud(one)]));
  const facts = { ...opened.facts, initiative: loud(opened.facts.initiative) };
  assert.deepEqual(planInitiative(facts, { ...opened.assessment, personaIssues }), []);
});

test('the sticky comment is pinned once, where nothing else is', () => {
  const [sticky] = opened.facts.initiative.comments;
  assert.ok(sticky);
  const pins = (hasPinnedComment: boolean, lastEditedAt: string | null) => {
    const initiative = { ...opened.facts.initiative, comments: [{ ...sticky, lastEditedAt }] };
    const facts = { ...opened.facts, hasPinnedComment, initiative };
    return ofKind(planInitiative(facts, opened.assessment), 'pin-comment').map(({ commentId }) => commentId);
  };
  assert.deepEqual(pins(false, null), [sticky.nodeId]);
  assert.deepEqual(pins(true, null), []);
  assert.deepEqual(pins(false, '2026-11-21T04:00:00Z'), []);
});

test('a label is never longer than GitHub takes', () => {
  assert.equal(personaLabel('builder'), 'persona:builder');
  assert.equal(personaLabel('b'.repeat(48)).length, 50);
});

test('the stage label follows the stage', () => {
  const verdict = sampleVerdict({ stage: 'closed' });
  const changes = planInitiative(opened.facts, { ...opened.assessment, verdict });
  assert.deepEqual(
    ofKind(changes, 'add-labels').map(({ labels }) => labels),
    [['stage:closed']],
  );
  assert.deepEqual(
    ofKind(changes, 'remove-labels').map(({ labels }) => labels),
    [['stage:produce']],
  );
});

test('the turns of the launch gate are told once each, and a push that makes machines start again is no turn', () => {
  const at = (over: Parameters<typeof sampleVerdict>[0]) => ({
    ...opened.assessment,
    verdict: sampleVerdict(over),
  });
  const ready = at({ decision: 'allow', gates: { selection: 'allow', launch: 'allow' }, reasons: [] });
  const first = planInitiative(opened.facts, ready);
  assert.deepEqual(
    ofKind(first, 'create-comment').map(({ key }) => key),
    ['announcement:1'],
  );
  assert.match(ofKind(first, 'create-comment')[0]?.body ?? '', /Shipment is ready.*@lea/s);
  const told = applyToWorld({ facts: opened.facts, assessment: ready }, first);
  assert.deepEqual(planInitiative(told.facts, told.assessment), []);

  const pushed = at({
    reasons: [reason('signal-waiting', { persona: 'guardian', criterion: 'load', waitingHelps: true })],
  });
  assert.deepEqual(ofKind(planInitiative(told.facts, pushed), 'create-comment'), []);

  const left = planInitiative(told.facts, at({}));
  assert.deepEqual(
    ofKind(left, 'create-comment').map(({ key }) => key),
    ['announcement:2'],
  );
  assert.match(ofKind(left, 'create-comment')[0]?.body ?? '', /no longer ready.*@ana/s);
});
