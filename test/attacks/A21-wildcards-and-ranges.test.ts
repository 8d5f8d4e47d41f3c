import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitCriteria } from '../../core/commands/split-criteria.ts';

const catalogue = { own: ['b1', 'b2', 'b3', 'load-test'], others: ['g1'], hashOf: () => null };

for (const rest of [
  '*',
  'all',
  'ALL',
  'b*',
  'b1 *',
  'b1 b*',
  'b1-b3',
  'b1..b3',
  'b1...b3',
  'b1–b3',
  'b1-3',
  'b1 b2-b3',
  'b1..b9',
]) {
  test(`A21: "/met ${rest}" declares nothing and says that ids are named one by one`, () => {
    const split = splitCriteria(rest, catalogue);
    assert.ok('message' in split);
    assert.match(split.message, /one by one\. Please name one or more of: b1, b2, b3, load-test\./u);
  });
}

for (const rest of ['everything', '[a-z]', '.*', '%', 'b?', '{b1,b2}', '"b1"', '-b1']) {
  test(`A21: "/met ${rest}" names no criterion`, () => {
    assert.ok('message' in splitCriteria(rest, catalogue));
  });
}
