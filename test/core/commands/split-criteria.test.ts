import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Catalogue, splitCriteria } from '../../../core/commands/split-criteria.ts';

const catalogue: Catalogue = {
  own: ['b1', 'b2', 'load-test', 'demo'],
  others: ['g1', 'runbook'],
  hashOf: (id) => (id === 'b1' ? '0a1b2c3d' : null),
};

const TAKEN: readonly (readonly [rest: string, ids: string[], evidence: string])[] = [
  ['b1', ['b1'], ''],
  ['b1 b2', ['b1', 'b2'], ''],
  ['b1, b2', ['b1', 'b2'], ''],
  ['b1,b2 see the log', ['b1', 'b2'], 'see the log'],
  ['b1: b2 was harder', ['b1'], 'b2 was harder'],
  ['b1 : shown', ['b1'], 'shown'],
  ['b1 -- b2 later', ['b1'], 'b2 later'],
  ['b1 https://ci.example/b2', ['b1'], 'https://ci.example/b2'],
  ['b1 b1', ['b1'], ''],
  ['load-test re-run was green', ['load-test'], 're-run was green'],
  ['b1 all green', ['b1'], 'all green'],
  ['demo done on real data', ['demo'], 'done on real data'],
  ['b1 p95 at 280 ms', ['b1'], 'p95 at 280 ms'],
  ['b1@0a1b2c3d log', ['b1'], 'log'],
];

for (const [rest, ids, evidence] of TAKEN) {
  test(`ids, then evidence: ${rest}`, () => {
    assert.deepEqual(splitCriteria(rest, catalogue), { ids, evidence });
  });
}

const REFUSED: Readonly<Record<string, RegExp>> = {
  '': /name one or more of: b1, b2, load-test, demo/u,
  'everything works': /name one or more/u,
  b9: /"b9" is no criterion here/u,
  'b1 b9': /"b9" is no criterion here/u,
  'b1 g1': /"g1" is another persona’s criterion/u,
  'b1 runbook': /another persona’s/u,
  'b1 load-tests': /"load-tests" is no criterion here/u,
  B1: /"B1" is no criterion here/u,
  'b1@ffffffff': /the one in force is "b1@0a1b2c3d"/u,
  'b1@': /the one in force/u,
};

for (const [rest, message] of Object.entries(REFUSED)) {
  test(`the whole line is refused, with the ids to choose from: "${rest}"`, () => {
    const problem = splitCriteria(rest, catalogue);
    assert.ok('message' in problem);
    assert.match(problem.message, message);
    assert.match(problem.message, /b1, b2, load-test, demo/u);
  });
}

test('a negative keeps its good ids when a slip follows', () => {
  assert.deepEqual(splitCriteria('b1 b9 both fail', { ...catalogue, keepsGoodIds: true }), {
    ids: ['b1'],
    evidence: 'b9 both fail',
  });
  assert.ok('message' in splitCriteria('b9 fails', { ...catalogue, keepsGoodIds: true }));
});

test('a persona without criteria is told so', () => {
  const problem = splitCriteria('b1', { own: [], others: [], hashOf: () => null });
  assert.deepEqual(problem, { message: 'This persona has no criteria yet.', suggestion: null });
});
