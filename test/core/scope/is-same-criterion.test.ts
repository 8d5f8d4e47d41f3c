import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashCriterion } from '../../../core/scope/digest.ts';
import { isSameCriterion } from '../../../core/scope/is-same-criterion.ts';
import type { ScopeCriterion } from '../../../core/scope/scope.ts';

const criterion: ScopeCriterion = {
  id: 'load',
  persona: 'guardian',
  text: 'p95 under 300 ms',
  kind: 'signal',
  signal: 'load',
  rule: '{"kind":"check"}',
};

test('a copy is the same criterion, and has the same hash', () => {
  const copy = { ...criterion };
  assert.ok(isSameCriterion(criterion, copy));
  assert.equal(hashCriterion(criterion), hashCriterion(copy));
});

for (const name of ['id', 'persona', 'text', 'signal', 'rule'] as const) {
  test(`another ${name} makes another criterion, with another hash`, () => {
    const other = { ...criterion, [name]: 'other' };
    assert.ok(!isSameCriterion(criterion, other));
    assert.notEqual(hashCriterion(criterion), hashCriterion(other));
  });
}

test('another kind makes another criterion, with another hash', () => {
  const other = { ...criterion, kind: 'declared' } as const;
  assert.ok(!isSameCriterion(criterion, other));
  assert.notEqual(hashCriterion(criterion), hashCriterion(other));
});
