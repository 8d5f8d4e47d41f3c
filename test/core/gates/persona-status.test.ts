import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assessStatus, type StatusInput } from '../../../core/gates/persona-status.ts';
import { buildReason } from '../../../core/verdict/build-reason.ts';
import type { CriterionVerdict } from '../../../core/verdict/verdict.ts';

const open: CriterionVerdict = {
  id: 'runbook',
  text: 'Runbook reviewed',
  kind: 'declared',
  signal: null,
  state: 'open',
  evidence: null,
  note: null,
};
const met: CriterionVerdict = { ...open, state: 'met', evidence: { what: 'comment', url: null, at: null } };
const undeclared = buildReason('criterion-undeclared');

function status(given: Partial<StatusInput>) {
  return assessStatus({
    isSigned: true,
    criteria: [open],
    reasons: [undeclared],
    risk: null,
    targetDate: null,
    now: '2026-11-02T09:00:00Z',
    ...given,
  });
}

const table: readonly (readonly [string, Partial<StatusInput>, string])[] = [
  ['nothing declared', {}, 'not-started'],
  ['one of two met', { criteria: [met, open] }, 'on-track'],
  ['all met', { criteria: [met], reasons: [] }, 'ready'],
  ['all met or agreed not to apply', { criteria: [met, { ...open, state: 'na' }], reasons: [] }, 'ready'],
  ['nothing to say against it and nothing met', { reasons: [] }, 'not-started'],
  ['all met, and nothing signed', { isSigned: false, criteria: [met], reasons: [] }, 'on-track'],
  ['all met, with a risk', { criteria: [met], reasons: [], risk: 'rain' }, 'ready'],
  ['something missing, with a risk', { risk: 'rain' }, 'at-risk'],
  ['a failing signal', { reasons: [buildReason('signal-failing')] }, 'at-risk'],
  ['a denial', { reasons: [buildReason('criterion-unmet')] }, 'blocked'],
  ['an open concern', { reasons: [buildReason('concern-open')] }, 'blocked'],
  ['an open dependency', { reasons: [buildReason('dependency-open')] }, 'blocked'],
  ['owners that cannot be read', { reasons: [buildReason('owners-unreadable')] }, 'blocked'],
  // 2026-11-02 is a Monday.
  ['a target in five business days', { targetDate: '2026-11-09' }, 'at-risk'],
  ['a target in six business days', { targetDate: '2026-11-10' }, 'not-started'],
  ['a target that has passed', { targetDate: '2026-10-01' }, 'at-risk'],
];

for (const [what, given, expected] of table)
  test(`With ${what} a persona is ${expected}`, () => {
    assert.equal(status(given), expected);
  });
