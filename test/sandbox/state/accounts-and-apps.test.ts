import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUser, findAccount, renameAccount } from '../../../sandbox/state/accounts.ts';
import {
  installationFor,
  setInstallationRepositories,
  setInstallationSuspended,
  uninstallApp,
} from '../../../sandbox/state/apps.ts';
import { unprotectBranch } from '../../../sandbox/state/branch-protection.ts';
import { mergePullRequest } from '../../../sandbox/state/merging.ts';
import { createRepository, setDefaultBranch } from '../../../sandbox/state/repositories.ts';
import { createWorld, openPullRequest } from '../acme-world.ts';

test('A login that was given up names whoever takes it next', () => {
  const { store, acme } = createWorld();
  renameAccount(store, acme.people.gus, 'gustav');
  const attacker = createUser(store, { login: 'Gus' });
  assert.equal(findAccount(store, 'gus'), attacker);
  assert.equal(findAccount(store, 'gustav'), acme.people.gus);
  assert.throws(() => createUser(store, { login: 'GUSTAV' }), { name: 'Unprocessable' });
});

test('An installation reaches what it was given, and tells what was added and removed', () => {
  const world = createWorld();
  const { store, acme } = world;
  const other = createRepository(store, world.as('adm'), acme.organization, { name: 'other' });
  assert.equal(installationFor(store, acme.app.id, other), undefined);
  setInstallationRepositories(store, world.as('adm'), acme.installation, [other.id]);
  assert.equal(installationFor(store, acme.app.id, other), acme.installation);
  assert.deepEqual(world.happened().slice(-2), [
    'installation_repositories.added',
    'installation_repositories.removed',
  ]);
});

test('Suspending and removing an installation is told', () => {
  const world = createWorld();
  setInstallationSuspended(world.store, world.as('adm'), world.acme.installation, true);
  assert.equal(world.acme.installation.suspendedAt, '2026-11-21T09:00:00Z');
  uninstallApp(world.store, world.as('adm'), world.acme.installation);
  assert.deepEqual(world.happened(), ['installation.suspend', 'installation.deleted']);
  assert.equal(installationFor(world.store, world.acme.app.id, world.acme.repository), undefined);
});

test('Only administrators switch the default branch or lift a protection', () => {
  const world = createWorld();
  const { store, acme } = world;
  assert.throws(() => setDefaultBranch(store, world.as('max'), acme.repository, 'release/1.0'), {
    name: 'Forbidden',
  });
  setDefaultBranch(store, world.as('adm'), acme.repository, 'release/1.0');
  assert.equal(acme.repository.defaultBranch, 'release/1.0');
  const pullRequest = openPullRequest(world);
  assert.throws(() => unprotectBranch(store, world.as('max'), acme.repository, 'release/1.0'), {
    name: 'Forbidden',
  });
  unprotectBranch(store, world.as('adm'), acme.repository, 'release/1.0');
  mergePullRequest(store, world.as('wanda'), pullRequest);
  assert.equal(pullRequest.merged, true);
});
