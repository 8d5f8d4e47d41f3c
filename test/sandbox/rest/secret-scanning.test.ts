import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { ask, installationToken } from '../ask.ts';

const alerts = '/repos/acme/checkout/secret-scanning/alerts';

describe('alerts of secret scanning', () => {
  let sandbox: Sandbox;
  let app = '';

  before(async () => {
    sandbox = await startSandbox();
    app = await installationToken(sandbox);
    for (const secret_type of ['aws_key', 'slack_token']) {
      const fields = { repository: 'checkout', secret_type };
      await ask(sandbox, null, 'POST /_sandbox/alerts/secret-scanning', fields);
    }
  });
  after(async () => {
    await sandbox.close();
    assert.deepEqual(sandbox.violations(), []);
  });

  const types = async (query: string) =>
    (await ask(sandbox, app, `GET ${alerts}?${query}`)).body.map((one: any) => one.secret_type);
  const patch = (login: string, fields: object) =>
    ask(sandbox, sandbox.tokenOf(login), `PATCH ${alerts}/1`, fields);

  it('the secret is in them unless it is to be hidden, and never in a webhook', async () => {
    assert.ok('secret' in (await ask(sandbox, app, `GET ${alerts}/1`)).body);
    assert.ok(!('secret' in (await ask(sandbox, app, `GET ${alerts}/1?hide_secret=true`)).body));
    const { body } = await ask(sandbox, app, `GET ${alerts}?hide_secret=true`);
    assert.ok(body.every((one: object) => !('secret' in one)));
    const told = sandbox.deliveries.all.filter(({ event }) => event === 'secret_scanning_alert');
    assert.equal(told.length, 2);
    assert.ok(told.every(({ payload }) => !('secret' in JSON.parse(payload).alert)));
  });

  it('an administrator resolves with a reason and reopens; a writer does not know of them', async () => {
    assert.equal((await patch('adm', { state: 'resolved' })).status, 422);
    assert.equal((await patch('wanda', { state: 'resolved', resolution: 'revoked' })).status, 404);
    const { status, body } = await patch('adm', { state: 'resolved', resolution: 'revoked' });
    assert.equal(status, 200);
    assert.deepEqual([body.state, body.resolution, body.resolved_by.login], ['resolved', 'revoked', 'adm']);
  });

  const filters = [
    ['', ['slack_token', 'aws_key']],
    ['state=open', ['slack_token']],
    ['state=resolved', ['aws_key']],
    ['resolution=revoked,wont_fix', ['aws_key']],
    ['resolution=wont_fix', []],
    ['secret_type=aws_key', ['aws_key']],
    ['exclude_secret_types=aws_key', ['slack_token']],
  ] as const;
  for (const [query, expected] of filters)
    it(`${query === '' ? 'no filter' : query} shows ${expected.join(', ') || 'nothing'}`, async () => {
      assert.deepEqual(await types(query), expected);
    });

  it('what was resolved can be opened again, and each step is told', async () => {
    assert.equal((await patch('adm', { state: 'open' })).body.state, 'open');
    const told = sandbox.deliveries.all
      .filter(({ event }) => event === 'secret_scanning_alert')
      .map(({ action, payload }) => `${action} ${JSON.parse(payload).sender.login}`);
    assert.deepEqual(told, ['created github', 'created github', 'resolved adm', 'reopened adm']);
  });

  it('a job never reads them, whatever permissions it asks for', async () => {
    const { token } = sandbox.githubToken(sandbox.acme.repository, { secret_scanning_alerts: 'read' });
    assert.equal((await ask(sandbox, token, `GET ${alerts}`)).status, 403);
    const fields = { repository: 'acme/checkout', permissions: { secret_scanning_alerts: 'write' } };
    const minted = await ask(sandbox, sandbox.tokenOf('acme'), 'POST /_sandbox/github-token', fields);
    assert.equal((await ask(sandbox, minted.body.token, `GET ${alerts}`)).status, 403);
  });

  it('switched off they are not found, neither all nor one, in GitHub’s words', async () => {
    const off = { repository: 'checkout', enabled: false };
    await ask(sandbox, null, 'POST /_sandbox/alerts/secret-scanning', off);
    for (const path of [alerts, `${alerts}/1`]) {
      const { status, body } = await ask(sandbox, app, `GET ${path}`);
      assert.deepEqual([status, body.message], [404, 'Secret scanning is disabled on this repository.']);
    }
  });
});
