import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assessConclusion } from '../../../core/signals/conclusion.ts';

const table = [
  ['COMPLETED', 'SUCCESS', 'met'],
  ['completed', 'success', 'met'],
  ['COMPLETED', 'FAILURE', 'unmet'],
  ['COMPLETED', 'NEUTRAL', 'unmet'],
  ['COMPLETED', 'SKIPPED', 'unmet'],
  ['COMPLETED', 'CANCELLED', 'unmet'],
  ['COMPLETED', 'STALE', 'unmet'],
  ['COMPLETED', 'TIMED_OUT', 'unmet'],
  ['COMPLETED', 'STARTUP_FAILURE', 'unmet'],
  ['COMPLETED', 'ACTION_REQUIRED', 'unknown'],
  ['COMPLETED', 'SOMETHING_NEW', 'unknown'],
  ['COMPLETED', null, 'unknown'],
  ['QUEUED', null, 'waiting'],
  ['IN_PROGRESS', null, 'waiting'],
  ['WAITING', null, 'waiting'],
  ['PENDING', null, 'waiting'],
  ['REQUESTED', null, 'waiting'],
  ['SOMETHING_NEW', null, 'unknown'],
  ['IN_PROGRESS', 'SUCCESS', 'waiting'],
] as const;

for (const [status, conclusion, state] of table)
  test(`A59: ${status}, ${conclusion ?? 'no conclusion'} is ${state}`, () => {
    assert.equal(assessConclusion(status, conclusion, []).state, state);
  });

test('A conclusion passes where the config accepts it by name, and no other', () => {
  assert.equal(assessConclusion('COMPLETED', 'NEUTRAL', ['neutral']).state, 'met');
  assert.equal(assessConclusion('COMPLETED', 'SKIPPED', ['neutral']).state, 'unmet');
});

test('What is unknown cannot be accepted', () => {
  assert.equal(assessConclusion('COMPLETED', 'ACTION_REQUIRED', ['action_required']).state, 'unknown');
});
