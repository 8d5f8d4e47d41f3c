import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SignalRule } from '../../../core/config/config.ts';
import type { CheckFacts } from '../../../core/facts/facts.ts';
import { check } from '../../../core/signals/check.ts';
import { PaperWorld } from '../paper/paper-world.ts';

const rule: Extract<SignalRule, { kind: 'check' }> = {
  kind: 'check',
  name: 'tests',
  check: 'unit',
  app: 'github-actions',
  workflow: '.github/workflows/ci.yml',
  accept: [],
};

function evaluate(
  runs: readonly (readonly [string | null, Partial<CheckFacts>?])[],
  { sameRepository = true, by = rule } = {},
) {
  const world = new PaperWorld();
  for (const [conclusion, given] of runs) world.check('unit', conclusion, given);
  return check.evaluate(by, world.signalInput(world.candidate({ sameRepository })));
}

test('An expected check that nobody reported is waiting, and waiting alone does not help', () => {
  const verdict = evaluate([]);
  assert.equal(verdict.state, 'waiting');
  assert.equal(verdict.isRunning, false);
});

test('A running check is waiting, and waiting helps', () => {
  assert.deepEqual(
    { state: evaluate([[null]]).state, isRunning: evaluate([[null]]).isRunning },
    { state: 'waiting', isRunning: true },
  );
});

test('A successful run of the pinned workflow is met, with its link', () => {
  const verdict = evaluate([['SUCCESS']]);
  assert.equal(verdict.state, 'met');
  assert.match(verdict.evidence?.url ?? '', /^https:/u);
});

test('Another name, even in another case, is another check', () => {
  assert.equal(evaluate([['SUCCESS', { name: 'Unit' }]]).state, 'waiting');
});

const foreign: readonly Partial<CheckFacts>[] = [
  { app: { id: 1, slug: 'somebody' }, workflow: null },
  { workflow: { path: '.github/workflows/other.yml', event: 'push', runId: 2 } },
  { workflow: { path: '.github/workflows/ci.yml', event: 'workflow_dispatch', runId: 2 } },
  { workflow: null },
  { app: null },
];

for (const given of foreign)
  test(`A success from outside the pin counts for nothing and is mentioned: ${JSON.stringify(given)}`, () => {
    const verdict = evaluate([['SUCCESS', given]]);
    assert.equal(verdict.state, 'waiting');
    assert.equal(verdict.ignored.length, 1);
  });

test('A foreign failure does not shadow the pinned success', () => {
  assert.equal(evaluate([['SUCCESS'], ['FAILURE', { app: { id: 1, slug: 'somebody' } }]]).state, 'met');
});

test('A fork’s run never satisfies a release', () => {
  assert.equal(evaluate([['SUCCESS']], { sameRepository: false }).state, 'waiting');
});

test('Of two suites the newest one decides', () => {
  assert.equal(
    evaluate([
      ['FAILURE', { suiteId: 1 }],
      ['SUCCESS', { suiteId: 2 }],
    ]).state,
    'met',
  );
  assert.equal(
    evaluate([
      ['SUCCESS', { suiteId: 1 }],
      ['FAILURE', { suiteId: 2 }],
    ]).state,
    'unmet',
  );
});

test('A newer suite that still runs makes it waiting', () => {
  assert.equal(
    evaluate([
      ['SUCCESS', { suiteId: 1 }],
      [null, { suiteId: 2 }],
    ]).state,
    'waiting',
  );
});

test('Every run of one name in one workflow run has to be good', () => {
  assert.equal(evaluate([['SUCCESS'], ['SKIPPED']]).state, 'unmet');
  assert.equal(evaluate([['SUCCESS'], ['SOMETHING_NEW']]).state, 'unknown');
});

test('Another app reports anew by posting again: the highest id stands, whatever the order of the list', () => {
  const by = { ...rule, app: 'quality', workflow: null };
  const app = { id: 9, slug: 'quality' };
  const runs = [
    ['SUCCESS', { id: 2, app, workflow: null }],
    ['FAILURE', { id: 1, app, workflow: null }],
  ] as const;
  assert.equal(evaluate(runs, { by }).state, 'met');
  assert.equal(evaluate(runs.toReversed(), { by }).state, 'met');
});

test('An app can be pinned by its numeric id', () => {
  const by = { ...rule, app: '9', workflow: null };
  assert.equal(evaluate([['SUCCESS', { app: { id: 9, slug: 'quality' } }]], { by }).state, 'met');
});

test('A54: a pull request that rewrites the pinned workflow does not decide by its own report', () => {
  const world = new PaperWorld();
  world.check('unit', 'SUCCESS');
  const state = (changedWorkflows: readonly string[] | 'unknown') =>
    check.evaluate(rule, world.signalInput(world.candidate({ changedWorkflows }))).state;
  assert.equal(state([]), 'met');
  assert.equal(state(['.github/workflows/other.yml']), 'met');
  assert.equal(state(['.github/workflows/ci.yml']), 'waiting');
  assert.equal(state('unknown'), 'waiting');
});

test('A54: a push to somebody’s branch is no word about a release; a push to the release branch is', () => {
  const world = new PaperWorld();
  world.check('unit', 'SUCCESS', { workflow: { path: '.github/workflows/ci.yml', event: 'push', runId: 2 } });
  assert.equal(check.evaluate(rule, world.signalInput(world.candidate())).state, 'waiting');
  assert.equal(
    check.evaluate(rule, world.signalInput(world.candidate({ kind: 'push', number: null }))).state,
    'met',
  );
});
