import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdingReasons, isDark } from '../../../core/gates/holding.ts';
import { assessPersonaChecks } from '../../../core/plan/persona-checks.ts';
import { personaVerdict, reason, sampleConfig, sampleVerdict } from '../render/sample.ts';

const waiting = reason('criterion-undeclared', { decision: 'wait', persona: 'builder' });
const denied = reason('criterion-unmet', { decision: 'block', persona: 'builder' });
const unknown = reason('facts-incomplete', { decision: 'error', persona: null });
const builder = personaVerdict('builder', 'Builder', 13, { status: 'blocked', reasons: [waiting, denied] });

const dark = (missing: readonly string[], reasons = [unknown, denied, waiting]) =>
  sampleVerdict({
    decision: reasons[0]?.decision ?? 'allow',
    reasons,
    personas: [builder],
    dark: { why: 'new-checkout', by: ['ana'], missing: [...missing] },
  });

test('a dark initiative holds nothing but what is unknown', () => {
  assert.deepEqual(holdingReasons(dark([])), [unknown]);
  assert.deepEqual(holdingReasons(dark([], [denied, waiting])), []);
});

test('half of a dark is none, and so is none', () => {
  for (const verdict of [dark(['conductor']), sampleVerdict({ reasons: [waiting] })]) {
    assert.equal(isDark(verdict), false);
    assert.deepEqual(holdingReasons(verdict), verdict.reasons);
  }
});

test('nor do its personas hold anything, unless something is unknown', () => {
  const decisionOf = (initiative: ReturnType<typeof dark>) => {
    const reasons = holdingReasons(initiative);
    const verdict = {
      schema: 1 as const,
      sha: 'a'.repeat(40),
      baseRef: 'release/1.0',
      pullRequest: null,
      decision: reasons[0]?.decision ?? ('allow' as const),
      initiatives: [initiative],
      reasons,
      readAt: initiative.readAt,
    };
    return assessPersonaChecks(verdict, sampleConfig, []).find(({ id }) => id === 'builder')?.decision;
  };
  assert.equal(decisionOf(dark([], [denied, waiting])), 'allow');
  assert.equal(decisionOf(dark([])), 'error');
  assert.equal(decisionOf(dark(['conductor'], [denied, waiting])), 'block');
});
