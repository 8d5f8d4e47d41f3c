import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StatusFacts } from '../../../core/facts/facts.ts';
import { status } from '../../../core/signals/status.ts';
import { PaperWorld } from '../paper/paper-world.ts';

const rule = { kind: 'status', name: 'legal', context: 'legal/review', creator: 'legal-bot[bot]' } as const;

function evaluate(...statuses: readonly Partial<StatusFacts>[]) {
  const world = new PaperWorld();
  world.statuses = statuses.map((given) => ({
    context: 'legal/review',
    state: 'SUCCESS',
    creator: { id: 5, login: 'legal-bot[bot]', type: 'Bot' },
    url: null,
    createdAt: world.now(),
    ...given,
  }));
  return status.evaluate(rule, world.signalInput(world.candidate()));
}

const table = [
  ['SUCCESS', 'met'],
  ['FAILURE', 'unmet'],
  ['ERROR', 'unmet'],
  ['PENDING', 'waiting'],
  ['EXPECTED', 'waiting'],
  ['SOMETHING_NEW', 'unknown'],
] as const;

for (const [state, expected] of table)
  test(`A status ${state} is ${expected}`, () => {
    assert.equal(evaluate({ state }).state, expected);
  });

test('No status at all is waiting', () => {
  assert.equal(evaluate().state, 'waiting');
});

test('GitHub compares contexts and logins without regard to case', () => {
  assert.equal(
    evaluate({ context: 'Legal/Review', creator: { id: 5, login: 'Legal-Bot[bot]', type: 'Bot' } }).state,
    'met',
  );
});

test('Somebody else’s status of this context counts for nothing and is mentioned', () => {
  const verdict = evaluate({ creator: { id: 6, login: 'wanda', type: 'User' } });
  assert.equal(verdict.state, 'waiting');
  assert.deepEqual(verdict.ignored, ['wanda']);
});

test('A status without a creator counts for nothing', () => {
  assert.equal(evaluate({ creator: null }).state, 'waiting');
});

test('The newest status decides', () => {
  assert.equal(evaluate({ state: 'SUCCESS' }, { state: 'FAILURE' }).state, 'unmet');
});
