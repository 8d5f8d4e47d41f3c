import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effectiveBase, type Stacked } from '../../../core/links/effective-base.ts';

const isReleased = (branch: string) => branch.startsWith('release/');
const pull = (number: number, head: string, base: string, isFork = false): Stacked => ({
  number,
  head,
  base,
  isFork,
});

const table: readonly (readonly [string, string, readonly Stacked[], string | null])[] = [
  ['into a release branch', 'release/1', [], 'release/1'],
  ['into another branch', 'main', [], null],
  ['onto one that goes into a release branch', 'a', [pull(1, 'a', 'release/1')], 'release/1'],
  ['onto one that goes elsewhere', 'a', [pull(1, 'a', 'main')], null],
  ['three high', 'c', [pull(3, 'c', 'b'), pull(1, 'a', 'release/1'), pull(2, 'b', 'a')], 'release/1'],
  ['onto one of a fork with a branch of that name', 'a', [pull(1, 'a', 'release/1', true)], null],
  ['in a circle', 'a', [pull(1, 'a', 'b'), pull(2, 'b', 'a')], null],
  [
    'onto a branch that goes two ways, one of them into a release',
    'a',
    [pull(1, 'a', 'main'), pull(2, 'a', 'release/1')],
    'release/1',
  ],
];

for (const [where, base, open, expected] of table)
  test(`A pull request ${where} ${expected === null ? 'releases nothing' : `is gated for ${expected}`}`, () => {
    assert.equal(effectiveBase(base, open, isReleased), expected);
  });
