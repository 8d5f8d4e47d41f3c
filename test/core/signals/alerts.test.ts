import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Severity, SignalRule } from '../../../core/config/config.ts';
import type { AlertFacts, AnalysisFacts } from '../../../core/facts/signal-facts.ts';
import { brief, judgedWith } from './judged-with.ts';

const alert = (severity: string | null, given: Partial<AlertFacts> = {}): AlertFacts => ({
  number: 7,
  url: 'https://github.test/alert/7',
  state: 'open',
  severity,
  what: 'sql-injection',
  scope: null,
  ...given,
});

const scanRule: Extract<SignalRule, { kind: 'code-scanning' }> = {
  kind: 'code-scanning',
  name: 'scan',
  tool: 'CodeQL',
  category: null,
  maxSeverity: 'medium',
  dismissed: 'count',
};
const analysis: AnalysisFacts = {
  id: 3,
  tool: 'CodeQL',
  category: 'nightly',
  error: '',
  createdAt: '2026-11-20T00:00:00Z',
};

function scan(
  alerts: readonly AlertFacts[],
  analyses: readonly AnalysisFacts[] = [analysis],
  by: Partial<typeof scanRule> = {},
) {
  return judgedWith(
    { ...scanRule, ...by },
    { atCommit: { kind: 'code-scanning', analyses, alerts }, readAt: '2026-11-21T00:00:00Z' },
  );
}

test('A62: no alert without an analysis of this commit says nothing', () => {
  assert.equal(brief(scan([], [])), 'waiting: no analysis by CodeQL of this commit yet');
  assert.equal(scan([], [{ ...analysis, tool: 'Other' }]).state, 'waiting');
  assert.equal(scan([], [analysis], { category: 'weekly' }).state, 'waiting');
  assert.equal(scan([], [analysis], { category: 'nightly' }).state, 'met');
});

test('An analysis that failed says nothing either, and an older one does not speak for it', () => {
  const failed = { ...analysis, id: 4, error: 'out of memory' };
  assert.equal(brief(scan([], [analysis, failed])), 'unknown: the analysis failed: out of memory');
});

test('A62: an alert that somebody dismissed counts, unless the config says otherwise', () => {
  const dismissed = [alert('critical', { state: 'dismissed' })];
  assert.equal(scan(dismissed).state, 'unmet');
  assert.equal(scan(dismissed, [analysis], { dismissed: 'ignore' }).state, 'met');
  assert.equal(scan([alert('critical', { state: 'fixed' })]).state, 'met');
});

const grave: readonly (readonly [string | null, Severity, boolean])[] = [
  ['low', 'none', true],
  ['low', 'low', false],
  ['medium', 'low', true],
  ['medium', 'medium', false],
  ['high', 'medium', true],
  ['critical', 'high', true],
  ['high', 'high', false],
  ['note', 'low', false],
  ['warning', 'low', true],
  ['error', 'medium', true],
  ['error', 'high', false],
  ['none', 'none', true],
  ['none', 'low', false],
  ['catastrophic', 'high', true],
  [null, 'high', true],
];

for (const [severity, maxSeverity, fails] of grave)
  test(`An alert of severity ${String(severity)} ${fails ? 'is above' : 'may stay open under'} ${maxSeverity}`, () => {
    assert.equal(scan([alert(severity)], [analysis], { maxSeverity }).state, fails ? 'unmet' : 'met');
  });

test('What is open is named, with a link', () => {
  const verdict = scan([alert('high'), alert('critical', { number: 8, what: 'xss' })]);
  assert.equal(brief(verdict), 'unmet: 2 open: sql-injection (high), xss (critical)');
  assert.equal(verdict.evidence?.url, 'https://github.test/alert/7');
});

const depsRule: Extract<SignalRule, { kind: 'dependabot' }> = {
  kind: 'dependabot',
  name: 'deps',
  maxSeverity: 'low',
  scope: 'runtime',
};

test('Dependabot alerts count by severity and scope; one whose scope GitHub does not tell counts', () => {
  const of = (alerts: readonly AlertFacts[], by: Partial<typeof depsRule> = {}) =>
    judgedWith({ ...depsRule, ...by }, { ofInitiative: { kind: 'dependabot', alerts } }).state;
  assert.equal(of([]), 'met');
  assert.equal(of([alert('high', { scope: 'runtime' })]), 'unmet');
  assert.equal(of([alert('high', { scope: 'development' })]), 'met');
  assert.equal(of([alert('high', { scope: 'development' })], { scope: null }), 'unmet');
  assert.equal(of([alert('high')]), 'unmet');
  assert.equal(of([alert('low', { scope: 'runtime' })]), 'met');
});

const secretsRule: Extract<SignalRule, { kind: 'secret-scanning' }> = {
  kind: 'secret-scanning',
  name: 'secrets',
  types: [],
};

test('Any open secret counts, or those of the named types', () => {
  const of = (alerts: readonly AlertFacts[], types: readonly string[] = []) =>
    judgedWith({ ...secretsRule, types }, { ofInitiative: { kind: 'secret-scanning', alerts } }).state;
  assert.equal(of([]), 'met');
  assert.equal(of([alert(null, { what: 'aws_key' })]), 'unmet');
  assert.equal(of([alert(null, { what: 'aws_key' })], ['stripe_key']), 'met');
  assert.equal(of([alert(null, { what: 'stripe_key' })], ['stripe_key']), 'unmet');
});

for (const rule of [depsRule, secretsRule])
  test(`A62: ${rule.kind} alerts that are not available are not zero`, () => {
    const ofInitiative = { kind: 'unreadable', why: 'Dependabot alerts are disabled' } as const;
    assert.equal(brief(judgedWith(rule, { ofInitiative })), 'unknown: Dependabot alerts are disabled');
    assert.equal(judgedWith(rule, {}).state, 'unknown');
  });
