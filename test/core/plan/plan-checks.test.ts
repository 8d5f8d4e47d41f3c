import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CandidateFacts } from '../../../core/facts/facts.ts';
import type { Change } from '../../../core/plan/change.ts';
import { planChecks } from '../../../core/plan/plan-checks.ts';
import type { CandidateVerdict, Decision, Reason } from '../../../core/verdict/verdict.ts';
import { personaVerdict, reason, sampleConfig, sampleVerdict } from '../render/sample.ts';
import { applyToCandidate } from './in-memory-world.ts';

const sha = 'a'.repeat(40);

const bare: CandidateFacts = {
  kind: 'pull-request',
  number: 50,
  url: 'https://github.com/acme/checkout/pull/50',
  title: 'Release 1.0',
  baseRef: 'release/1.0',
  sameRepository: true,
  links: [{ initiative: 12, by: 'initiative-line' }],
  unlinkedCommits: [],
  touchesConfig: false,
  changedWorkflows: [],
  sharedWith: [],
  commit: { sha, checks: [], statuses: [], ours: [] },
  signals: new Map(),
};

/** A release of one initiative in which everything but the Builder's part is as it should be. */
function candidateVerdict(decision: Decision, over: Partial<CandidateVerdict> = {}): CandidateVerdict {
  const codes = {
    allow: [],
    wait: ['criterion-undeclared'],
    block: ['criterion-unmet'],
    error: ['signal-unknown'],
  };
  const reasons: Reason[] = codes[decision].map((code) =>
    reason(code, {
      decision: decision === 'allow' ? 'wait' : decision,
      persona: 'builder',
      criterion: 'b2',
      who: [{ kind: 'user', login: 'ana' }],
    }),
  );
  const builder = personaVerdict('builder', 'Builder', 13, {
    status: decision === 'allow' ? 'ready' : 'on-track',
    reasons,
  });
  const guardian = personaVerdict('guardian', 'Guardian', 14, { status: 'ready' });
  const initiative = sampleVerdict({ decision, reasons, personas: [builder, guardian] });
  return {
    schema: 1,
    sha,
    baseRef: 'release/1.0',
    pullRequest: 50,
    decision,
    initiatives: [initiative],
    reasons,
    readAt: '2026-11-21T03:00:00Z',
    ...over,
  };
}

const brief = (changes: readonly Change[]) =>
  changes.map((change) =>
    change.kind === 'create-check-run' || change.kind === 'update-check-run'
      ? `${change.kind.split('-')[0]} ${change.name}: ${change.state.conclusion ?? change.state.status}`
      : change.kind,
  );

const expected: Readonly<Record<Decision, string>> = {
  allow: 'success',
  wait: 'in_progress',
  block: 'failure',
  error: 'failure',
};

const decisions: readonly Decision[] = ['allow', 'wait', 'block', 'error'];

for (const decision of decisions) {
  test(`a verdict of ${decision} becomes ${expected[decision]}, for the gate and for the persona it is about`, () => {
    assert.deepEqual(brief(planChecks(candidateVerdict(decision), bare, sampleConfig)), [
      `create launch-gate: ${expected[decision]}`,
      `create launch-gate / builder: ${expected[decision]}`,
      'create launch-gate / guardian: success',
    ]);
  });
}

for (const before of decisions) {
  for (const after of decisions) {
    test(`from ${before} to ${after}: nothing when it says the same, a new run where a run is final or turns red`, () => {
      const config = { ...sampleConfig, release: { ...sampleConfig.release, personaChecks: false } };
      const first = applyToCandidate(bare, planChecks(candidateVerdict(before), bare, config));
      const changes = planChecks(candidateVerdict(after), first, config);
      const isUpdate = before === 'wait' && after === 'allow';
      const want =
        before === after ? [] : [`${isUpdate ? 'update' : 'create'} launch-gate: ${expected[after]}`];
      assert.deepEqual(brief(changes), want);
      assert.deepEqual(planChecks(candidateVerdict(after), applyToCandidate(first, changes), config), []);
    });
  }
}

test('a group of the merge queue waits for machines alone: what people have not said is a no', () => {
  const group: CandidateFacts = { ...bare, kind: 'merge-group', number: null };
  const gateOf = (...codes: string[]) => {
    const reasons = codes.map((code) => reason(code, { decision: 'wait' }));
    const verdict = candidateVerdict('wait', { reasons, initiatives: [] });
    return brief(planChecks(verdict, group, sampleConfig))[0];
  };
  assert.equal(gateOf('signal-waiting'), 'create launch-gate: in_progress');
  assert.equal(gateOf('signal-waiting', 'criterion-undeclared'), 'create launch-gate: failure');
  assert.equal(gateOf('criterion-undeclared'), 'create launch-gate: failure');
});

test('F44: a run that GitHub will soon take away is posted anew, saying the same', () => {
  const config = { ...sampleConfig, release: { ...sampleConfig.release, personaChecks: false } };
  const green = applyToCandidate(bare, planChecks(candidateVerdict('allow'), bare, config));
  const later = candidateVerdict('allow', { readAt: '2027-03-01T00:00:00Z' });
  assert.deepEqual(brief(planChecks(later, green, config)), ['create launch-gate: success']);
});

test('a run as GraphQL spells it is recognised', () => {
  const written = applyToCandidate(bare, planChecks(candidateVerdict('allow'), bare, sampleConfig));
  const ours = written.commit.ours.map((run) => ({ ...run, status: 'COMPLETED', conclusion: 'SUCCESS' }));
  const shouted = { ...written, commit: { ...written.commit, ours } };
  assert.deepEqual(planChecks(candidateVerdict('allow'), shouted, sampleConfig), []);
});

test('the newest run by id decides what is there, whatever its place in the list', () => {
  const config = { ...sampleConfig, release: { ...sampleConfig.release, personaChecks: false } };
  const green = applyToCandidate(bare, planChecks(candidateVerdict('allow'), bare, config));
  const red = applyToCandidate(green, planChecks(candidateVerdict('block'), green, config));
  const turned = { ...red, commit: { ...red.commit, ours: red.commit.ours.toReversed() } };
  assert.deepEqual(brief(planChecks(candidateVerdict('allow'), turned, config)), [
    'create launch-gate: success',
  ]);
});

test('persona checks that a commit has are kept true when the config no longer asks for them', () => {
  const green = applyToCandidate(bare, planChecks(candidateVerdict('allow'), bare, sampleConfig));
  const off = { ...sampleConfig, release: { ...sampleConfig.release, personaChecks: false } };
  assert.ok(
    brief(planChecks(candidateVerdict('block'), green, off)).includes(
      'create launch-gate / builder: failure',
    ),
  );
});

test('without a config every check that exists turns red', () => {
  const green = applyToCandidate(bare, planChecks(candidateVerdict('allow'), bare, sampleConfig));
  const reasons = [reason('config-missing', { decision: 'error' })];
  const verdict = candidateVerdict('error', { initiatives: [], reasons });
  assert.deepEqual(brief(planChecks(verdict, green, null)), [
    'create launch-gate: failure',
    'create launch-gate / builder: failure',
    'create launch-gate / guardian: failure',
  ]);
});

test('a release without an initiative shows no persona ready', () => {
  const reasons = [reason('unlinked', { decision: 'block' })];
  const changes = brief(
    planChecks(candidateVerdict('block', { initiatives: [], reasons }), bare, sampleConfig),
  );
  assert.deepEqual(
    changes.filter((line) => !line.endsWith('failure')),
    [],
  );
});

test('what is unknown about the whole is unknown about each persona', () => {
  const whole = candidateVerdict('allow');
  const reasons = [reason('facts-incomplete', { decision: 'error' })];
  const changes = brief(planChecks({ ...whole, decision: 'error', reasons }, bare, sampleConfig));
  assert.deepEqual(
    changes.filter((line) => !line.endsWith('failure')),
    [],
  );
});

test('under observe no check is written', () => {
  assert.deepEqual(planChecks(candidateVerdict('block'), bare, { ...sampleConfig, mode: 'observe' }), []);
});

test('new words leave a conclusion as old as it is: what left by it left by it', () => {
  const green = applyToCandidate(bare, planChecks(candidateVerdict('allow'), bare, sampleConfig));
  const reworded = candidateVerdict('allow', { initiatives: [] });
  const [gate] = planChecks(reworded, green, sampleConfig);
  assert.equal(gate?.kind, 'update-check-run');
  assert.equal('completedAt' in gate ? gate.completedAt : '', '2026-11-21T03:00:00Z');
  const waiting = applyToCandidate(bare, planChecks(candidateVerdict('wait'), bare, sampleConfig));
  const [ends] = planChecks(candidateVerdict('allow'), waiting, sampleConfig);
  assert.equal(ends?.kind === 'update-check-run' ? ends.completedAt : '', null);
});
