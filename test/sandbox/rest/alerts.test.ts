import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { ask, installationToken } from '../ask.ts';

const repository = '/repos/acme/checkout';

describe('security alerts and dispatches, as GitHub describes them', () => {
  let sandbox: Sandbox;
  let app = '';

  before(async () => {
    sandbox = await startSandbox();
    app = await installationToken(sandbox);
  });
  after(async () => {
    await sandbox.close();
    assert.deepEqual(sandbox.violations(), []);
  });

  const tell = (feature: string, fields: object) =>
    ask(sandbox, null, `POST /_sandbox/alerts/${feature}`, { repository: 'checkout', ...fields });
  const list = (path: string, token = app) => ask(sandbox, token, `GET ${repository}/${path}`);
  const heard = () => sandbox.deliveries.all.map(({ event, action }) => `${event}.${String(action)}`);
  const analysis = { ref: 'refs/heads/main', sha: 'a'.repeat(40), tool: 'CodeQL' };

  it('nothing was analysed: GitHub says so, and does not say that there is nothing', async () => {
    for (const path of ['code-scanning/alerts', 'code-scanning/analyses']) {
      const { status, body } = await list(path);
      assert.deepEqual([status, body.message], [404, 'no analysis found']);
    }
  });

  it('an alert is open while its analysis finds it, on its ref', async () => {
    const results = [{ rule: 'xss', security_severity: 'high' }, { rule: 'style' }];
    await tell('code-scanning', { ...analysis, results });
    const open = (await list('code-scanning/alerts?state=open&ref=refs/heads/main')).body;
    assert.deepEqual(
      open.map(({ rule }: any) => [rule.id, rule.security_severity_level, rule.severity]),
      [
        ['style', null, 'warning'],
        ['xss', 'high', 'warning'],
      ],
    );
    assert.deepEqual((await list('code-scanning/alerts?ref=refs/heads/other')).body, []);
    await tell('code-scanning', { ...analysis, sha: 'b'.repeat(40), results: [{ rule: 'style' }] });
    const rules = (await list('code-scanning/alerts?state=open')).body.map(({ rule }: any) => rule.id);
    assert.deepEqual(rules, ['style']);
    const analyses = (await list('code-scanning/analyses?tool_name=CodeQL')).body;
    assert.deepEqual(
      analyses.map(({ commit_sha }: any) => commit_sha[0]),
      ['b', 'a'],
    );
    assert.ok(heard().includes('code_scanning_alert.fixed'));
  });

  it('Dependabot and secret scanning list theirs', async () => {
    await tell('dependabot', { package: 'left-pad', severity: 'critical', scope: 'runtime' });
    await tell('secret-scanning', { secret_type: 'aws_key' });
    const [dependency] = (await list('dependabot/alerts?state=open')).body;
    assert.deepEqual(
      [dependency.dependency.package.name, dependency.security_vulnerability.severity],
      ['left-pad', 'critical'],
    );
    const [secret] = (await list('secret-scanning/alerts?state=open&hide_secret=true')).body;
    assert.equal(secret.secret_type, 'aws_key');
    assert.ok(heard().includes('dependabot_alert.created'));
    assert.ok(heard().includes('secret_scanning_alert.created'));
  });

  const off = [
    ['dependabot', 'dependabot/alerts', 403, /disabled/],
    ['secret-scanning', 'secret-scanning/alerts', 404, /disabled/],
    ['code-scanning', 'code-scanning/alerts', 403, /not enabled/],
  ] as const;
  for (const [feature, path, status, words] of off)
    it(`${feature} that is off is refused, not empty`, async () => {
      await tell(feature, { enabled: false });
      const refused = await list(path);
      assert.equal(refused.status, status);
      assert.match(refused.body.message, words);
      await tell(feature, { enabled: true });
      assert.equal((await list(path)).status, 200);
    });

  it('who may not read them is refused, GITHUB_TOKEN of secrets always', async () => {
    const { token } = sandbox.githubToken(sandbox.acme.repository, { contents: 'read' });
    for (const [, path] of off) assert.equal((await list(path, token)).status, 403, path);
  });

  it('a dispatch is told to apps with its sender, and held to GitHub’s limits', async () => {
    const send = (body: object, login = 'wanda') =>
      ask(sandbox, sandbox.tokenOf(login), `POST ${repository}/dispatches`, body);
    assert.equal((await send({ event_type: 'tutti-signal', client_payload: { signal: 'x' } })).status, 204);
    assert.equal((await send({ event_type: 'x' }, 'olga')).status, 403);
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`k${i}`, i]));
    assert.equal((await send({ event_type: 'x', client_payload: many })).status, 422);
    assert.equal((await send({ event_type: 'x', client_payload: { k: 'x'.repeat(66_000) } })).status, 422);
    assert.equal((await send({ event_type: 'x'.repeat(101) })).status, 422);
    const told = sandbox.deliveries.all.filter(({ event }) => event === 'repository_dispatch');
    assert.equal(told.length, 1);
    const payload = JSON.parse(told[0]?.payload ?? '{}');
    assert.deepEqual(
      [payload.action, payload.client_payload, payload.sender.login],
      ['tutti-signal', { signal: 'x' }, 'wanda'],
    );
  });
});
