import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { test } from 'node:test';
import { parseConfig } from '../../../core/config/parse-config.ts';
import { CONFIG_PATH } from '../../../sandbox/seed/tutti-config.ts';
import { readFile, resolveRevision } from '../../../sandbox/state/git.ts';
import { roleOf } from '../../../sandbox/state/permissions.ts';
import { createWorld } from '../acme-world.ts';

test("The config on acme's default branch has no problems", () => {
  const { repository } = createWorld().acme;
  const file = readFile(repository, resolveRevision(repository, 'HEAD') ?? '', CONFIG_PATH);
  const parsed = parseConfig(file?.content.toString('utf8') ?? '');
  assert.deepEqual(parsed.problems, []);
  assert.equal(parsed.config?.personas.length, 7);
});

test('Everybody has the role that the cast list gives them', () => {
  const { store, acme } = createWorld();
  const roles = Object.entries(acme.people).map(([login, person]) => [
    login,
    roleOf(store, acme.repository, person),
  ]);
  assert.deepEqual(Object.fromEntries(roles), {
    lea: 'triage',
    vera: 'read',
    ana: 'triage',
    bo: 'triage',
    gus: 'triage',
    dee: 'read',
    sam: 'read',
    ada: 'read',
    wanda: 'write',
    max: 'maintain',
    adm: 'admin',
    olga: 'none',
  });
});

test("The app's key pair belongs together, and the release branch waits for its check", () => {
  const { acme } = createWorld();
  const publicKey = createPublicKey(acme.privateKey).export({ type: 'spki', format: 'pem' });
  assert.equal(publicKey, acme.app.publicKey);
  assert.deepEqual(acme.repository.protections.get('release/1.0')?.requiredChecks, [
    { context: 'launch-gate', appId: acme.app.id },
  ]);
});
