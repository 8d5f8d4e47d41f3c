import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckPatch } from '../../../sandbox/state/check-input.ts';
import { checkRunsOf, latestRuns, suiteState, suitesOf } from '../../../sandbox/state/check-reads.ts';
import {
  type CheckRunInput,
  createCheckRun,
  requestCheckAction,
  rerequestCheckRun,
  updateCheckRun,
} from '../../../sandbox/state/checks.ts';
import { createWorkflowRun, reportJob, rerunWorkflow } from '../../../sandbox/state/workflow-runs.ts';
import { createWorld, type World } from '../acme-world.ts';

const headOf = ({ acme }: World) => acme.repository.refs.get('refs/heads/main') ?? '';

const gate = (world: World, patch: Partial<CheckRunInput> = {}) =>
  createCheckRun(world.store, world.tutti, world.acme.repository, {
    name: 'launch-gate',
    headSha: headOf(world),
    ...patch,
  });

test('Only the app that made a run may change it', () => {
  const world = createWorld();
  const run = gate(world);
  const forger = world.githubToken({ checks: 'write' });
  assert.throws(() => updateCheckRun(world.store, forger, run, { conclusion: 'success' }), {
    name: 'Forbidden',
    message: 'Invalid app_id `15368` - check run can only be modified by the GitHub App that created it.',
  });
  assert.equal(updateCheckRun(world.store, world.tutti, run, { conclusion: 'success' }).status, 'completed');
});

test('A conclusion completes a run, and another status takes it away again', () => {
  const world = createWorld();
  const run = gate(world, { conclusion: 'failure' });
  assert.deepEqual(
    [run.status, run.conclusion, run.completedAt],
    ['completed', 'failure', '2026-11-21T09:00:00Z'],
  );
  updateCheckRun(world.store, world.tutti, run, { status: 'in_progress' });
  assert.deepEqual([run.status, run.conclusion, run.completedAt], ['in_progress', null, null]);
});

const refused: readonly (readonly [why: string, patch: CheckPatch])[] = [
  ['completed without a conclusion', { status: 'completed' }],
  ["stale, which is GitHub's own", { conclusion: 'stale' }],
  ["startup_failure, which is GitHub's own", { conclusion: 'startup_failure' }],
  ['a summary of 65,536 characters', { output: { title: 't', summary: 'x'.repeat(65_536) } }],
  [
    '51 annotations',
    {
      output: {
        title: 't',
        summary: 's',
        annotations: Array.from({ length: 51 }, () => ({
          path: 'a',
          start_line: 1,
          end_line: 1,
          annotation_level: 'notice' as const,
          message: 'm',
        })),
      },
    },
  ],
  [
    'four buttons',
    { actions: Array.from({ length: 4 }, () => ({ label: 'l', description: 'd', identifier: 'i' })) },
  ],
  [
    'a button label of 21 characters',
    { actions: [{ label: 'l'.repeat(21), description: 'd', identifier: 'i' }] },
  ],
];

for (const [why, patch] of refused) {
  test(`A run is refused with ${why}`, () => {
    assert.throws(() => gate(createWorld(), patch), { name: 'Unprocessable' });
  });
}

test('A commit that the repository does not have is refused', () => {
  const world = createWorld();
  assert.throws(() => gate(world, { headSha: 'f'.repeat(40) }), /No commit found for SHA/);
});

test('All runs of an app on one commit share its suite, and the suite ends when they do', () => {
  const world = createWorld();
  const first = gate(world, { conclusion: 'success' });
  const second = gate(world, { name: 'launch-gate / builder' });
  const [suite] = suitesOf(world.store, world.acme.repository, headOf(world));
  assert.ok(suite);
  assert.deepEqual([first.suiteId, second.suiteId], [suite.id, suite.id]);
  assert.deepEqual(suiteState(world.store, suite), { status: 'in_progress', conclusion: null });
  updateCheckRun(world.store, world.tutti, second, { conclusion: 'failure' });
  assert.deepEqual(suiteState(world.store, suite), { status: 'completed', conclusion: 'failure' });
  assert.equal(world.happened().at(-1), 'check_suite.completed');
});

test('A workflow run has a suite of its own, and a job that is run again a second check run', () => {
  const world = createWorld();
  const { store, acme } = world;
  const input = { path: '.github/workflows/ci.yml', event: 'push', headSha: headOf(world) };
  const run = createWorkflowRun(store, world.as('wanda'), acme.repository, input);
  const other = createWorkflowRun(store, world.as('wanda'), acme.repository, input);
  assert.notEqual(run.suiteId, other.suiteId);
  assert.deepEqual([run.runNumber, other.runNumber, run.workflowId === other.workflowId], [1, 2, true]);
  const started = reportJob(store, run, 'unit', null);
  assert.equal(reportJob(store, run, 'unit', 'success').id, started.id);
  rerunWorkflow(store, world.as('wanda'), run);
  const again = reportJob(store, run, 'unit', 'failure');
  assert.deepEqual([again.suiteId, run.runAttempt], [run.suiteId, 2]);
  const all = checkRunsOf(store, acme.repository, headOf(world));
  assert.deepEqual(
    latestRuns(all).map(({ id }) => id),
    [again.id],
  );
});

test('What GITHUB_TOKEN reports lands in an arbitrary suite of GitHub Actions on that commit', () => {
  const world = createWorld();
  const { store, acme } = world;
  const run = createWorkflowRun(store, world.as('wanda'), acme.repository, {
    path: '.github/workflows/ci.yml',
    event: 'push',
    headSha: headOf(world),
  });
  const forged = createCheckRun(store, world.githubToken({ checks: 'write' }), acme.repository, {
    name: 'unit',
    headSha: headOf(world),
    conclusion: 'success',
  });
  assert.equal(forged.suiteId, run.suiteId);
});

test('A click asks the app: re-run by writers, a button only if the run has it', () => {
  const world = createWorld();
  const run = gate(world, { actions: [{ label: 'Why?', description: 'Explains', identifier: 'why' }] });
  rerequestCheckRun(world.store, world.as('wanda'), run);
  requestCheckAction(world.store, world.as('wanda'), run, 'why');
  assert.deepEqual(world.happened().slice(-2), ['check_run.rerequested', 'check_run.requested_action']);
  assert.throws(() => rerequestCheckRun(world.store, world.as('lea'), run), { name: 'Forbidden' });
  assert.throws(() => requestCheckAction(world.store, world.as('wanda'), run, 'other'), { name: 'NotFound' });
});
