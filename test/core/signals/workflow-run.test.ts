import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SignalRule } from '../../../core/config/config.ts';
import type { CandidateFacts } from '../../../core/facts/facts.ts';
import type { WorkflowRunFacts } from '../../../core/facts/signal-facts.ts';
import { brief, judgedWith } from './judged-with.ts';

const rule: Extract<SignalRule, { kind: 'workflow-run' }> = {
  kind: 'workflow-run',
  name: 'ci',
  workflow: '.github/workflows/ci.yml',
  event: null,
  branch: null,
};

const run: WorkflowRunFacts = {
  suiteId: 10,
  runId: 1,
  path: rule.workflow,
  event: 'pull_request',
  branch: 'feature',
  status: 'COMPLETED',
  conclusion: 'SUCCESS',
  jobs: 3,
  url: 'https://github.test/acme/checkout/actions/runs/1',
  createdAt: '2026-11-20T00:00:00Z',
};

function verdict(
  runs: readonly Partial<WorkflowRunFacts>[],
  by: Partial<typeof rule> = {},
  candidate: Partial<CandidateFacts> = {},
) {
  const facts = { kind: 'workflow-run' as const, runs: runs.map((given) => ({ ...run, ...given })) };
  return judgedWith({ ...rule, ...by }, { atCommit: facts, candidate, readAt: '2026-11-21T00:00:00Z' });
}

const table: readonly (readonly [string, readonly Partial<WorkflowRunFacts>[], string])[] = [
  ['nothing ran', [], 'waiting: no run yet'],
  ['a success', [{}], 'met: success'],
  ['a failure', [{ conclusion: 'FAILURE' }], 'unmet: failure'],
  ['A59: skipped', [{ conclusion: 'SKIPPED' }], 'unmet: skipped'],
  ['A59: neutral', [{ conclusion: 'NEUTRAL' }], 'unmet: neutral'],
  ['A59: a word that GitHub may invent', [{ conclusion: 'SPLENDID' }], 'unknown: splendid'],
  ['held back by GitHub', [{ conclusion: 'ACTION_REQUIRED' }], 'unknown: action required'],
  ['it could not start', [{ conclusion: 'STARTUP_FAILURE' }], 'unmet: startup failure'],
  ['it ended without a job', [{ jobs: 0 }], 'unknown: it ended without a job'],
  ['it is running', [{ status: 'IN_PROGRESS', conclusion: null }], 'waiting: in progress'],
  [
    'A56: a newer run is going, an older one was green',
    [{ suiteId: 11, status: 'QUEUED', conclusion: null }, {}],
    'waiting: queued',
  ],
  [
    'A55: the newest by id is red, whatever its time',
    [{ suiteId: 11, conclusion: 'FAILURE', createdAt: '2020-01-01T00:00:00Z' }, {}],
    'unmet: failure',
  ],
  ['A54: another workflow', [{ path: '.github/workflows/other.yml' }], 'waiting: no run yet'],
  [
    'A54: that file of another repository',
    [{ path: 'acme/other/.github/workflows/ci.yml' }],
    'waiting: no run yet',
  ],
  ['A54: started by hand', [{ event: 'workflow_dispatch' }], 'waiting: no run yet'],
];

for (const [what, runs, expected] of table)
  test(`A run of a workflow: ${what}`, () => assert.equal(brief(verdict(runs)), expected));

test('What the pin leaves out is mentioned', () => {
  assert.deepEqual(verdict([{}, { suiteId: 9, event: 'schedule', branch: 'main' }]).ignored, [
    'schedule on main',
  ]);
});

test('The event and the branch that the config names are the only ones that count', () => {
  const manual = { event: 'workflow_dispatch', branch: 'release/1.0' };
  const by = { event: 'workflow_dispatch', branch: 'release/**' };
  assert.equal(verdict([manual], by).state, 'met');
  assert.equal(verdict([{ ...manual, branch: 'feature' }], by).state, 'waiting');
  assert.equal(verdict([{ ...manual, branch: null }], by).state, 'waiting');
  assert.equal(verdict([{ branch: 'release/1.0' }], by).state, 'waiting');
});

test('A54: a pull request that rewrites the workflow does not decide by its run', () => {
  const changed = { changedWorkflows: [rule.workflow] };
  assert.equal(
    brief(verdict([{}], {}, changed)),
    `waiting: ${rule.workflow} is changed here: merge that on its own first`,
  );
  assert.equal(verdict([{}], {}, { changedWorkflows: 'unknown' }).state, 'waiting');
});

test('A57: the run of a fork says nothing about a release', () => {
  assert.equal(verdict([{}], {}, { sameRepository: false }).state, 'waiting');
});

test('A result that is too old has expired; one from the future is unknown', () => {
  assert.equal(verdict([{}], { maxAge: '25h' }).state, 'met');
  assert.equal(brief(verdict([{}], { maxAge: '24h' })), 'waiting: expired: older than 24h');
  assert.equal(verdict([{ createdAt: '2026-11-22T00:00:00Z' }], { maxAge: '7d' }).state, 'unknown');
  assert.equal(verdict([{ createdAt: 'soon' }], { maxAge: '7d' }).state, 'unknown');
});

test('What was not read, or not to its end, is unknown', () => {
  assert.equal(brief(judgedWith(rule, {})), 'unknown: it was not read');
  assert.equal(
    brief(judgedWith(rule, { atCommit: { kind: 'unreadable', why: 'too many runs' } })),
    'unknown: too many runs',
  );
  assert.equal(judgedWith(rule, { atCommit: { kind: 'file', found: null } }).state, 'unknown');
});
