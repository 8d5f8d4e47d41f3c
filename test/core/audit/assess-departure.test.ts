import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assessDeparture,
  firstLook,
  initiativesThen,
  type Passage,
} from '../../../core/audit/assess-departure.ts';
import type { Departure, Door, GateRun } from '../../../core/audit/departure.ts';

const minute = (n: number) => `2026-11-21T10:${String(n).padStart(2, '0')}:00Z`;

/** A run posted at one minute; green, red or open at another. */
function run(id: number, posted: number, conclusion: string | null, ended: number | null = posted): GateRun {
  const completedAt = conclusion === null || ended === null ? null : minute(ended);
  return { id, conclusion, startedAt: minute(posted), completedAt, initiatives: [] };
}

const left: Departure = {
  door: 'merge',
  id: '12',
  name: '#12 into release/1.0',
  through: 'release/1.0',
  sha: 'a'.repeat(40),
  at: minute(10),
  by: 'wanda',
  url: 'https://github.com/acme/checkout/pull/12',
  gates: [],
  approvals: [],
};

type Gates = Departure['gates'];

/** Everything leaves at minute 10. */
const table: readonly (readonly [string, Door, Gates, Passage])[] = [
  ['green before', 'merge', [[run(1, 5, 'SUCCESS')]], 'passed'],
  ['green before, in any case', 'merge', [[run(1, 5, 'success')]], 'passed'],
  ['open for a while and green before', 'merge', [[run(1, 2, 'SUCCESS', 9)]], 'passed'],
  ['green within the second', 'merge', [[run(1, 10, 'SUCCESS', 10)]], 'passed'],
  ['still open', 'merge', [[run(1, 5, null)]], 'bypassed'],
  ['green only afterwards, of a run that was open', 'merge', [[run(1, 5, 'SUCCESS', 11)]], 'bypassed'],
  [
    'green only afterwards, of a run of its own',
    'merge',
    [[run(1, 5, 'FAILURE'), run(2, 12, 'SUCCESS')]],
    'bypassed',
  ],
  ['red', 'merge', [[run(1, 5, 'FAILURE')]], 'bypassed'],
  [
    'green, and red since, before it left',
    'merge',
    [[run(1, 5, 'SUCCESS'), run(2, 8, 'FAILURE')]],
    'bypassed',
  ],
  ['green, and open again, before it left', 'merge', [[run(1, 5, 'SUCCESS'), run(2, 8, null)]], 'bypassed'],
  ['green, and red only afterwards', 'merge', [[run(1, 5, 'SUCCESS'), run(2, 11, 'FAILURE')]], 'passed'],
  [
    'newer by its id, whatever the order',
    'merge',
    [[run(2, 8, 'FAILURE'), run(1, 5, 'SUCCESS')]],
    'bypassed',
  ],
  ['never looked at', 'merge', [[]], 'unjudged'],
  ['looked at only afterwards', 'merge', [[run(1, 11, 'SUCCESS')]], 'unjudged'],
  ['red, and green in the merge queue', 'merge', [[run(1, 5, 'FAILURE')], [run(2, 8, 'SUCCESS')]], 'passed'],
  ['red, and not all shown of the other', 'merge', [[run(1, 5, 'FAILURE')], null], 'unknown'],
  ['green, and not all shown of the other', 'merge', [[run(1, 5, 'SUCCESS')], null], 'passed'],
  ['not all shown', 'release', [null], 'unknown'],
  ['never looked at', 'release', [[]], 'unjudged'],
  ['never looked at', 'deployment', [[], []], 'unjudged'],
  ['a run without a time', 'release', [[{ ...run(1, 5, 'SUCCESS'), startedAt: null }]], 'unjudged'],
  [
    'red in the very second in which it left, and green before',
    'merge',
    [[run(1, 5, 'SUCCESS'), run(2, 10, 'FAILURE')]],
    'passed',
  ],
];

describe('what left is held against the gate of that moment', () => {
  for (const [title, door, gates, expected] of table)
    test(`${door}: ${title} is ${expected}`, () => {
      assert.equal(assessDeparture({ ...left, gates }), expected);
    });
});

const firstLooks: readonly (readonly [string, Gates, 'passed' | 'bypassed' | null])[] = [
  ['nobody has looked', [[], []], null],
  ['green at once', [[run(1, 11, 'SUCCESS')]], 'passed'],
  ['green at once, whatever came of it', [[run(2, 12, 'FAILURE'), run(1, 11, 'SUCCESS')]], 'passed'],
  ['green later', [[run(1, 11, 'SUCCESS', 30)]], 'bypassed'],
  ['red', [[run(1, 11, 'FAILURE'), run(2, 12, 'SUCCESS')]], 'bypassed'],
  ['open', [[run(1, 11, null)]], 'bypassed'],
  ['without a time', [[{ ...run(1, 11, 'SUCCESS'), startedAt: null }]], 'bypassed'],
];

describe('what the first look said of what had left unjudged', () => {
  for (const [title, gates, expected] of firstLooks)
    test(`${title}: ${String(expected)}`, () => {
      assert.equal(firstLook({ gates }), expected);
    });
});

const approvalsTable: readonly (readonly [string, GateRun[], Departure['approvals'], Passage])[] = [
  ['approved, and no gate of its own', [], [run(1, 5, 'SUCCESS')], 'passed'],
  ['approved, and a gate that says no since', [run(2, 8, 'FAILURE')], [run(1, 5, 'SUCCESS')], 'bypassed'],
  ['approved only afterwards', [], [run(1, 12, 'SUCCESS')], 'unjudged'],
  ['found unready the last time, which says nothing of this one', [], [run(1, 5, 'FAILURE')], 'unjudged'],
  ['not all shown of what was said', [], null, 'unknown'],
];

describe('what was said to an environment', () => {
  for (const [title, gate, approvals, expected] of approvalsTable)
    test(`${title}: ${expected}`, () => {
      assert.equal(assessDeparture({ ...left, gates: [gate], approvals }), expected);
    });
});

test('what the gate was about when it left stays in it, whatever is said later', () => {
  const about = (id: number, posted: number, initiatives: number[]) => ({
    ...run(id, posted, 'FAILURE'),
    initiatives,
  });
  const gates = [[about(1, 4, [11]), about(2, 8, [12, 13]), about(3, 12, [14])], [about(4, 9, [13])], null];
  assert.deepEqual(initiativesThen({ ...left, gates }), [12, 13]);
});
