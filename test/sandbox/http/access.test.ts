import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { setCollaborator } from '../../../sandbox/state/repositories.ts';
import { appJwt, ask, installationToken } from '../ask.ts';

const R = '/repos/acme/checkout';

describe('who may ask the sandbox for what', () => {
  let sandbox: Sandbox;
  const clock = { offset: 0, now: () => new Date(Date.now() + clock.offset) };
  before(async () => {
    sandbox = await startSandbox({ clock });
  });
  beforeEach(() => {
    clock.offset = 0;
    sandbox.reset();
  });
  afterEach(() => assert.deepEqual(sandbox.violations(), []));
  after(async () => {
    await sandbox.close();
  });

  test('a person has a plain token', async () => {
    const { status, body } = await ask(sandbox, sandbox.tokenOf('ana'), 'GET /user');
    assert.equal(status, 200);
    assert.equal(body.login, 'ana');
  });

  test('a token that nobody has is answered as GitHub does', async () => {
    const { status, body } = await ask(sandbox, 'person-nobody', 'GET /user');
    assert.equal(status, 401);
    assert.equal(body.message, 'Bad credentials');
    assert.equal(body.status, '401');
  });

  test('a token may come as the password of basic authentication', async () => {
    const authorization = `Basic ${Buffer.from('x-access-token:person-bo').toString('base64')}`;
    const { body } = await ask(sandbox, null, 'GET /user', undefined, { authorization });
    assert.equal(body.login, 'bo');
  });

  test('public things can be read without a token, private ones do not exist', async () => {
    assert.equal((await ask(sandbox, null, `GET ${R}/issues`)).status, 200);
    sandbox.acme.repository.private = true;
    assert.equal((await ask(sandbox, null, `GET ${R}/issues`)).status, 404);
    assert.equal((await ask(sandbox, sandbox.tokenOf('olga'), `GET ${R}/issues`)).status, 404);
    assert.equal((await ask(sandbox, sandbox.tokenOf('ana'), `GET ${R}/issues`)).status, 200);
  });

  test('a change without a token asks for one', async () => {
    const { status, body } = await ask(sandbox, null, `POST ${R}/issues`, { title: 'x' });
    assert.equal(status, 401);
    assert.equal(body.message, 'Requires authentication');
  });

  const jwtCases = [
    ['a good one', {}, 200, ''],
    ['with iat in the future', { iat: 60 }, 401, "'Issued at' claim"],
    ['that has expired', { iat: -700, exp: -60 }, 401, 'future time at which the assertion expires'],
    ['with exp beyond ten minutes', { exp: 900 }, 401, 'is too far in the future'],
    ['of an app that does not exist', { issuer: '1' }, 404, 'Integration not found'],
  ] as const;
  for (const [name, options, status, message] of jwtCases) {
    test(`a JSON Web Token ${name} gets ${status}`, async () => {
      const reply = await ask(sandbox, await appJwt(sandbox, options), 'GET /app');
      assert.equal(reply.status, status);
      assert.ok(String(reply.body.message ?? '').includes(message), reply.body.message);
    });
  }

  test('a JSON Web Token that another key signed cannot be decoded', async () => {
    const { privateKey: key } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const { status, body } = await ask(sandbox, await appJwt(sandbox, { key }), 'GET /app');
    assert.equal(status, 401);
    assert.equal(body.message, 'A JSON web token could not be decoded');
  });

  test('an app signs in as itself, not as a user, and a user not as an app', async () => {
    assert.equal((await ask(sandbox, await appJwt(sandbox), 'GET /user')).status, 401);
    assert.equal((await ask(sandbox, sandbox.tokenOf('ana'), 'GET /app')).status, 401);
  });

  test('an installation token works for an hour', async () => {
    const token = await installationToken(sandbox);
    assert.equal((await ask(sandbox, token, 'GET /installation/repositories')).status, 200);
    clock.offset = 61 * 60_000;
    assert.equal((await ask(sandbox, token, 'GET /installation/repositories')).status, 401);
  });

  test('a revoked installation token is dead', async () => {
    const token = await installationToken(sandbox);
    assert.equal((await ask(sandbox, token, 'DELETE /installation/token')).status, 204);
    assert.equal((await ask(sandbox, token, `GET ${R}`)).status, 401);
  });

  test('an installation token may be narrowed to permissions, and then lacks the others', async () => {
    const token = await installationToken(sandbox, { permissions: { issues: 'read' } });
    const { status, body, headers } = await ask(sandbox, token, `POST ${R}/issues`, { title: 'x' });
    assert.equal(status, 403);
    assert.equal(body.message, 'Resource not accessible by integration');
    assert.equal(headers.get('x-accepted-github-permissions'), 'issues=write');
  });

  test('a token cannot be stronger than its installation', async () => {
    const line = `POST /app/installations/${sandbox.app.installationId}/access_tokens`;
    const reply = await ask(sandbox, await appJwt(sandbox), line, {
      permissions: { administration: 'write' },
    });
    assert.equal(reply.status, 422);
    assert.match(reply.body.message, /permissions requested are not granted/);
  });

  test('a token cannot reach a repository beyond its installation', async () => {
    const line = `POST /app/installations/${sandbox.app.installationId}/access_tokens`;
    const reply = await ask(sandbox, await appJwt(sandbox), line, { repositories: ['elsewhere'] });
    assert.equal(reply.status, 422);
  });

  test('GITHUB_TOKEN acts as GitHub Actions, with the permissions of its job', async () => {
    const { token } = sandbox.githubToken(sandbox.acme.repository, { checks: 'write' });
    const sha = sandbox.acme.repository.refs.get('refs/heads/main');
    const run = await ask(sandbox, token, `POST ${R}/check-runs`, { name: 'unit', head_sha: sha });
    assert.equal(run.body.app.id, 15368);
    assert.equal((await ask(sandbox, token, `POST ${R}/issues`, { title: 'x' })).status, 403);
  });

  test('only the app that made a check run may change it', async () => {
    const sha = sandbox.acme.repository.refs.get('refs/heads/main');
    const { token } = sandbox.githubToken(sandbox.acme.repository, { checks: 'write' });
    const run = await ask(sandbox, token, `POST ${R}/check-runs`, { name: 'launch-gate', head_sha: sha });
    const own = await installationToken(sandbox);
    const reply = await ask(sandbox, own, `PATCH ${R}/check-runs/${run.body.id}`, { conclusion: 'success' });
    assert.equal(reply.status, 403);
    assert.match(reply.body.message, /can only be modified by the GitHub App that created it/);
  });

  test('a person cannot make check runs', async () => {
    const sha = sandbox.acme.repository.refs.get('refs/heads/main');
    const reply = await ask(sandbox, sandbox.tokenOf('adm'), `POST ${R}/check-runs`, {
      name: 'x',
      head_sha: sha,
    });
    assert.equal(reply.status, 403);
  });

  test('who has which role is for those to see who can push', async () => {
    const line = `GET ${R}/collaborators/wanda/permission`;
    assert.equal((await ask(sandbox, sandbox.tokenOf('olga'), line)).status, 403);
    const { body } = await ask(sandbox, sandbox.tokenOf('max'), line);
    assert.equal(body.permission, 'write');
  });

  const roles = [
    ['triage', 'read', 'triage'],
    ['maintain', 'write', 'maintain'],
    ['admin', 'admin', 'admin'],
  ] as const;
  for (const [role, permission, roleName] of roles) {
    test(`the role ${role} is shown as permission ${permission}`, async () => {
      const { store, acme } = sandbox;
      setCollaborator(store, asUser(acme.people.adm), acme.repository, acme.people.olga, role);
      const { body } = await ask(sandbox, sandbox.tokenOf('max'), `GET ${R}/collaborators/olga/permission`);
      assert.deepEqual([body.permission, body.role_name], [permission, roleName]);
    });
  }

  test('what an organisation pays for is told to its owners alone', async () => {
    const planOf = async (login: string) =>
      (await ask(sandbox, sandbox.tokenOf(login), 'GET /orgs/acme')).body.plan?.name;
    assert.deepEqual([await planOf('adm'), await planOf('max')], [sandbox.acme.organization.plan, undefined]);
  });

  test('teams do not exist for outsiders', async () => {
    assert.equal((await ask(sandbox, sandbox.tokenOf('olga'), 'GET /orgs/acme/teams/platform')).status, 404);
    assert.equal((await ask(sandbox, sandbox.tokenOf('lea'), 'GET /orgs/acme/teams/platform')).status, 200);
  });
});
