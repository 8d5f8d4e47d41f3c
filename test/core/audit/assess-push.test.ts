import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { initiativesThen, type Passage } from '../../../core/audit/assess-departure.ts';
import { assessPush } from '../../../core/audit/assess-push.ts';
import type { Departure, GateRun } from '../../../core/audit/departure.ts';

const minute = (n: number) => `2026-11-21T10:${String(n).padStart(2, '0')}:00Z`;

/** A run posted at one minute; green, red or open at another. */
function run(id: number, posted: number, conclusion: string | null, ended = posted): GateRun {
  const completedAt = conclusion === null ? null : minute(ended);
  return { id, conclusion, startedAt: minute(posted), completedAt, initiatives: [id] };
}

const pushed: Departure = {
  door: 'push',
  id: '4711',
  name: 'release/1.0',
  through: 'release/1.0',
  sha: 'a'.repeat(40),
  at: minute(10),
  by: 'wanda',
  url: 'https://github.com/acme/checkout/commit/a',
  gates: [],
  approvals: [],
};

/** Everything is pushed at minute 10. */
const table: readonly (readonly [string, readonly GateRun[] | null, watched: Passage, otherwise: Passage])[] =
  [
    ['green before, as a pull request for instance', [run(1, 5, 'SUCCESS')], 'passed', 'passed'],
    ['red before', [run(1, 5, 'FAILURE'), run(2, 11, 'SUCCESS')], 'bypassed', 'bypassed'],
    ['open before', [run(1, 5, null)], 'bypassed', 'bypassed'],
    ['green at the first look', [run(1, 11, 'SUCCESS')], 'passed', 'passed'],
    ['green at it, and red since', [run(1, 11, 'SUCCESS'), run(2, 12, 'FAILURE')], 'passed', 'passed'],
    ['red at the first look', [run(1, 11, 'FAILURE')], 'bypassed', 'bypassed'],
    ['red at it, and green since', [run(1, 11, 'FAILURE'), run(2, 12, 'SUCCESS')], 'bypassed', 'bypassed'],
    ['open at it, and green since', [run(1, 11, 'SUCCESS', 14)], 'bypassed', 'bypassed'],
    ['looked at five minutes later', [run(1, 15, 'FAILURE')], 'bypassed', 'bypassed'],
    ['red at a look much later', [run(1, 16, 'FAILURE')], 'bypassed', 'unjudged'],
    ['green at a look much later', [run(1, 16, 'SUCCESS')], 'passed', 'unjudged'],
    ['never looked at', [], 'unjudged', 'unjudged'],
    ['not all shown', null, 'unknown', 'unknown'],
  ];

describe('what is pushed is held against the gate of that moment, or the first look', () => {
  for (const [title, gates, watched, otherwise] of table)
    test(`${title}: ${watched}, and ${otherwise} where it is not known that its branch was watched`, () => {
      const departure = { ...pushed, gates: [gates] };
      assert.deepEqual([assessPush(departure, true), assessPush(departure, false)], [watched, otherwise]);
    });
});

test('what was in a push is what the gate was about, or the first look', () => {
  assert.deepEqual(initiativesThen({ ...pushed, gates: [[run(1, 5, null), run(2, 11, null)]] }), [1]);
  assert.deepEqual(initiativesThen({ ...pushed, gates: [[run(3, 12, null), run(2, 11, null)]] }), [2]);
  assert.deepEqual(initiativesThen({ ...pushed, door: 'merge', gates: [[run(2, 11, null)]] }), []);
});
