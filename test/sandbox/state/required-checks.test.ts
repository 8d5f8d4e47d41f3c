import assert from 'node:assert/strict';
import { test } from 'node:test';
import { protectBranch } from '../../../sandbox/state/branch-protection.ts';
import type { CheckPatch } from '../../../sandbox/state/check-input.ts';
import { createCheckRun } from '../../../sandbox/state/checks.ts';
import { describeBlockers, evaluateRequiredChecks } from '../../../sandbox/state/required-checks.ts';
import { createStatus } from '../../../sandbox/state/statuses.ts';
import { createWorld, openPullRequest, type World } from '../acme-world.ts';

const CONTEXT = 'launch-gate';

type Report =
  | readonly ['tutti' | 'actions', CheckPatch]
  | readonly ['status', 'success' | 'failure' | 'pending'];
const done = (conclusion: NonNullable<CheckPatch['conclusion']>): CheckPatch => ({ conclusion });

function report(world: World, headSha: string, [source, what]: Report): void {
  const { store, acme } = world;
  if (typeof what === 'string') {
    createStatus(store, world.as('wanda'), acme.repository, headSha, { state: what, context: 'Launch-Gate' });
    return;
  }
  const actor = source === 'tutti' ? world.tutti : world.githubToken({ checks: 'write' });
  createCheckRun(store, actor, acme.repository, { name: CONTEXT, headSha, ...what });
}

function stateAfter(pinned: boolean, reports: readonly Report[]): string | undefined {
  const world = createWorld();
  const { store, acme } = world;
  const appId = pinned ? acme.app.id : null;
  protectBranch(store, world.as('adm'), acme.repository, acme.releaseBranch, {
    requiredChecks: [{ context: CONTEXT, appId }],
  });
  const { headSha } = openPullRequest(world);
  for (const one of reports) report(world, headSha, one);
  return evaluateRequiredChecks(store, acme.repository, acme.releaseBranch, headSha)[0]?.state;
}

/** https://docs.github.com/en/pull-requests/…/troubleshooting-required-status-checks */
const TABLE: readonly (readonly [
  what: string,
  pinned: boolean,
  reports: readonly Report[],
  state: string,
])[] = [
  ['nothing was reported', true, [], 'missing'],
  ['the app says success', true, [['tutti', done('success')]], 'passing'],
  ['the app says neutral', true, [['tutti', done('neutral')]], 'passing'],
  ['the app says skipped', true, [['tutti', done('skipped')]], 'passing'],
  ['the app says failure', true, [['tutti', done('failure')]], 'failing'],
  ['the app says cancelled', true, [['tutti', done('cancelled')]], 'failing'],
  ['the app says timed_out', true, [['tutti', done('timed_out')]], 'failing'],
  ['the app says action_required', true, [['tutti', done('action_required')]], 'failing'],
  ['the app is at it', true, [['tutti', { status: 'in_progress' }]], 'pending'],
  ['the app has queued it', true, [['tutti', { status: 'queued' }]], 'pending'],
  [
    'a newer run of the app fails',
    true,
    [
      ['tutti', done('success')],
      ['tutti', done('failure')],
    ],
    'failing',
  ],
  [
    'a newer run of the app succeeds',
    true,
    [
      ['tutti', done('failure')],
      ['tutti', done('success')],
    ],
    'passing',
  ],
  [
    'the newer run claims an earlier end',
    true,
    [
      ['tutti', { conclusion: 'success', completedAt: '2030-01-01T00:00:00Z' }],
      ['tutti', { conclusion: 'failure', completedAt: '2020-01-01T00:00:00Z' }],
    ],
    'failing',
  ],
  ['another app forges the name of a pinned check', true, [['actions', done('success')]], 'missing'],
  [
    'another app forges success over failure',
    true,
    [
      ['tutti', done('failure')],
      ['actions', done('success')],
    ],
    'failing',
  ],
  ['a status forges the name of a pinned check', true, [['status', 'success']], 'missing'],
  ['an unpinned check takes any app', false, [['actions', done('success')]], 'passing'],
  [
    'an unpinned check takes the newest of any app',
    false,
    [
      ['tutti', done('failure')],
      ['actions', done('success')],
    ],
    'passing',
  ],
  ['an unpinned check takes a status, in any case', false, [['status', 'success']], 'passing'],
  [
    'a status of the same name must pass as well',
    false,
    [
      ['tutti', done('success')],
      ['status', 'pending'],
    ],
    'pending',
  ],
  [
    'a failing status blocks a green check',
    false,
    [
      ['tutti', done('success')],
      ['status', 'failure'],
    ],
    'failing',
  ],
];

for (const [what, pinned, reports, state] of TABLE) {
  test(`${pinned ? 'Pinned' : 'Unpinned'}: ${state} when ${what}`, () => {
    assert.equal(stateAfter(pinned, reports), state);
  });
}

test('A check on another commit counts for nothing', () => {
  const world = createWorld();
  const { store, acme } = world;
  const main = acme.repository.refs.get('refs/heads/main') ?? '';
  report(world, main, ['tutti', done('success')]);
  const { headSha } = openPullRequest(world);
  assert.equal(
    evaluateRequiredChecks(store, acme.repository, acme.releaseBranch, headSha)[0]?.state,
    'missing',
  );
});

for (const [states, words] of [
  [['missing'], 'Required status check "0" is expected.'],
  [['failing'], 'Required status check "0" is failing.'],
  [['pending', 'passing'], 'Required status check "0" is in progress.'],
  [['missing', 'missing', 'passing'], '2 of 3 required status checks are expected.'],
  [['passing'], null],
] as const) {
  test(`GitHub's words for ${states.join(', ')}`, () => {
    const results = states.map((state, index) => ({ context: `${index}`, appId: null, state }));
    assert.equal(describeBlockers(results), words);
  });
}
