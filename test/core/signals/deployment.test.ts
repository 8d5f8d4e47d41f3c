import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeploymentFacts } from '../../../core/facts/signal-facts.ts';
import { bot, brief, judgedWith, user } from './judged-with.ts';

const rule = {
  kind: 'deployment',
  name: 'staging',
  environment: 'staging',
  creator: 'github-actions[bot]',
} as const;
const ci = bot('github-actions[bot]');
const success = { state: 'SUCCESS', creator: ci, createdAt: '2026-11-20T00:00:00Z' };
const deployed: DeploymentFacts = {
  id: 10,
  environment: 'staging',
  creator: ci,
  status: success,
  url: 'https://github.test/log',
  createdAt: '2026-11-20T00:00:00Z',
};

function verdict(found: readonly Partial<DeploymentFacts>[], maxAge?: string) {
  const deployments = found.map((given) => ({ ...deployed, ...given }));
  const by = maxAge === undefined ? rule : { ...rule, maxAge };
  return judgedWith(by, { atCommit: { kind: 'deployment', deployments }, readAt: '2026-11-21T00:00:00Z' });
}

const withState = (state: string) => [{ status: { ...success, state } }];

const table: readonly (readonly [string, readonly Partial<DeploymentFacts>[], string])[] = [
  ['none', [], 'waiting: not deployed yet'],
  ['a success', [{}], 'met: success'],
  ['no status yet', [{ status: null }], 'waiting: deployed without a status yet'],
  ['a failure', withState('FAILURE'), 'unmet: failure'],
  ['an error', withState('ERROR'), 'unmet: error'],
  ['replaced by a later one', withState('INACTIVE'), 'unmet: inactive'],
  ['under way', withState('IN_PROGRESS'), 'waiting: in progress'],
  ['queued', withState('QUEUED'), 'waiting: queued'],
  ['pending', withState('PENDING'), 'waiting: pending'],
  ['A59: a word that GitHub may invent', withState('SPLENDID'), 'unknown: splendid'],
  ['A61: to another environment', [{ environment: 'Staging' }], 'waiting: not deployed yet'],
  ['A61: by somebody else', [{ creator: user('mallory') }], 'waiting: not deployed yet'],
  [
    'A61: by a person who is called like the App',
    [{ creator: user('github-actions[bot]') }],
    'waiting: not deployed yet',
  ],
  [
    'A61: with a status by somebody else',
    [{ status: { ...success, creator: user('mallory') } }],
    'unknown: its status comes from mallory',
  ],
  ['A61: a newer one failed', [{}, { id: 11, status: { ...success, state: 'FAILURE' } }], 'unmet: failure'],
  ['by an account that is gone', [{ creator: null }], 'waiting: not deployed yet'],
];

for (const [what, found, expected] of table)
  test(`A deployment: ${what}`, () => assert.equal(brief(verdict(found)), expected));

test('Who else deploys there is mentioned', () => {
  assert.deepEqual(verdict([{}, { id: 12, creator: user('mallory') }]).ignored, ['mallory']);
});

test('It expires, by the time of its status', () => {
  assert.equal(verdict([{}], '24h').state, 'waiting');
  assert.equal(verdict([{}], '2d').state, 'met');
});
