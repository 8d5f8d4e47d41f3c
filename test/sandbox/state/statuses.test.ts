import assert from 'node:assert/strict';
import { test } from 'node:test';
import { combinedState, statusesOf, statusHistory } from '../../../sandbox/state/status-reads.ts';
import { createStatus, type StatusInput } from '../../../sandbox/state/statuses.ts';
import { createWorld, type World } from '../acme-world.ts';

const headOf = ({ acme }: World) => acme.repository.refs.get('refs/heads/main') ?? '';
const report = (world: World, input: StatusInput) =>
  createStatus(world.store, world.as('wanda'), world.acme.repository, headOf(world), input);

test('The newest status of a context counts, whatever the case of its letters', () => {
  const world = createWorld();
  report(world, { state: 'failure', context: 'CI/Load' });
  const newest = report(world, { state: 'success', context: 'ci/load' });
  report(world, { state: 'pending', context: 'other' });
  const statuses = statusesOf(world.store, world.acme.repository, headOf(world));
  assert.deepEqual(
    statuses.map(({ context }) => context),
    ['other', 'ci/load'],
  );
  assert.equal(statuses[1]?.id, newest.id);
  assert.equal(statusHistory(world.store, world.acme.repository, headOf(world)).length, 3);
});

for (const [states, combined] of [
  [[], 'pending'],
  [['success'], 'success'],
  [['success', 'pending'], 'pending'],
  [['success', 'pending', 'error'], 'failure'],
  [['failure'], 'failure'],
] as const) {
  test(`Combined, ${states.join(' and ') || 'nothing'} is ${combined}`, () => {
    const world = createWorld();
    states.forEach((state, index) => report(world, { state, context: `${index}` }));
    assert.equal(combinedState(statusesOf(world.store, world.acme.repository, headOf(world))), combined);
  });
}

test('A description of 141 characters and an unknown commit are refused', () => {
  const world = createWorld();
  assert.throws(() => report(world, { state: 'success', description: 'x'.repeat(141) }), {
    name: 'Unprocessable',
  });
  assert.throws(
    () =>
      createStatus(world.store, world.as('wanda'), world.acme.repository, 'f'.repeat(40), {
        state: 'success',
      }),
    /No commit found for SHA/,
  );
});
