import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../core/facts/facts.ts';
import { paperConfig } from '../core/paper/paper-config.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { stateOf } from '../core/paper/read-verdict.ts';

const unitTests = 'tests: { check: unit, app: github-actions, workflow: .github/workflows/ci.yml }';

/** What the Builder’s signal says when `creator` reports success and `pin` is who may. */
function stateWhen(pin: string, creator: Actor): string {
  const world = new PaperWorld({
    config: paperConfig.replace(unitTests, `tests: { status: ci/unit, creator: "${pin}" }`),
  });
  world.open().select();
  world.statuses = [{ context: 'ci/unit', state: 'SUCCESS', creator, url: null, createdAt: world.now() }];
  return stateOf(world.assess(), 'tests');
}

const app: Actor = { id: 501, login: 'deploy[bot]', type: 'Bot' };
const user: Actor = { id: 502, login: 'deploy', type: 'User' };

test('A54: a status that an App is to report counts from this App', () => {
  assert.equal(stateWhen('deploy[bot]', app), 'met');
  assert.equal(stateWhen('Deploy[bot]', app), 'met');
});

test('A54: somebody who registers the App’s name without its ending cannot report for it', () => {
  assert.equal(stateWhen('deploy[bot]', user), 'waiting');
});

test('A54: a status that a person’s account is to report counts from that account and from no App of its name', () => {
  assert.equal(stateWhen('deploy', user), 'met');
  assert.equal(stateWhen('deploy', app), 'waiting');
});

test('A54: an organisation of that name is not the person', () => {
  assert.equal(stateWhen('deploy', { ...user, type: 'Organization' }), 'waiting');
});
