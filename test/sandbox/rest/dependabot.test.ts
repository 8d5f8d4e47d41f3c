import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { ask, installationToken } from '../ask.ts';

const alerts = '/repos/acme/checkout/dependabot/alerts';

describe('alerts of Dependabot', () => {
  let sandbox: Sandbox;
  let app = '';

  before(async () => {
    sandbox = await startSandbox();
    app = await installationToken(sandbox);
    const found = [
      { package: 'left-pad', severity: 'critical', scope: 'runtime' },
      { package: 'is-odd', severity: 'low', scope: 'development' },
      { package: 'django', severity: 'high', ecosystem: 'pip', manifest: 'requirements.txt' },
    ];
    for (const one of found) assert.equal((await tell(one)).status, 200);
  });
  after(async () => {
    await sandbox.close();
    assert.deepEqual(sandbox.violations(), []);
  });

  const tell = (fields: object) =>
    ask(sandbox, null, 'POST /_sandbox/alerts/dependabot', { repository: 'checkout', ...fields });
  const patch = (login: string, number: number, fields: object) =>
    ask(sandbox, sandbox.tokenOf(login), `PATCH ${alerts}/${number}`, fields);
  const names = (body: any) => body.map((one: any) => one.dependency.package.name);

  const filters = [
    ['', ['django', 'is-odd', 'left-pad']],
    ['?state=open,fixed', ['django', 'is-odd', 'left-pad']],
    ['?state=fixed', []],
    ['?severity=critical,high', ['django', 'left-pad']],
    ['?scope=runtime', ['left-pad']],
    ['?ecosystem=npm', ['is-odd', 'left-pad']],
    ['?package=django', ['django']],
    ['?manifest=requirements.txt', ['django']],
    ['?direction=asc', ['left-pad', 'is-odd', 'django']],
  ] as const;
  for (const [query, expected] of filters)
    it(`${query === '' ? 'no filter' : query} shows ${expected.join(', ') || 'nothing'}`, async () => {
      assert.deepEqual(names((await ask(sandbox, app, `GET ${alerts}${query}`)).body), expected);
    });

  it('pages are walked by cursors, forth and back, each alert once', async () => {
    const seen: string[] = [];
    let path: string | undefined = `${alerts}?per_page=2`;
    let last = '';
    while (path !== undefined) {
      last = path;
      const { body, headers }: Awaited<ReturnType<typeof ask>> = await ask(sandbox, app, `GET ${path}`);
      seen.push(...names(body));
      path = linkOf(headers, 'next');
    }
    assert.deepEqual(seen, ['django', 'is-odd', 'left-pad']);
    const { headers } = await ask(sandbox, app, `GET ${last}`);
    const back = linkOf(headers, 'prev');
    assert.ok(back?.includes('before='));
    assert.deepEqual(names((await ask(sandbox, app, `GET ${back}`)).body), ['django', 'is-odd']);
  });

  const linkOf = (headers: Headers, relation: string) =>
    new RegExp(`<${sandbox.url}([^>]*)>; rel="${relation}"`).exec(headers.get('link') ?? '')?.[1];

  it('the number of a page is refused, and so are a made-up cursor and a made-up state', async () => {
    const refused = await ask(sandbox, app, `GET ${alerts}?page=2`);
    assert.equal(refused.status, 400);
    assert.equal(refused.body.message, 'Pagination using the `page` parameter is not supported.');
    assert.equal((await ask(sandbox, app, `GET ${alerts}?after=bogus`)).status, 400);
    assert.equal((await ask(sandbox, app, `GET ${alerts}?state=opne`)).status, 422);
  });

  it('a writer dismisses with a reason and reopens; others do not even see them', async () => {
    const said = { state: 'dismissed', dismissed_reason: 'tolerable_risk', dismissed_comment: 'build only' };
    assert.equal((await patch('wanda', 2, { state: 'dismissed' })).status, 422);
    assert.equal((await patch('ana', 2, said)).status, 403);
    const { status, body } = await patch('wanda', 2, said);
    assert.equal(status, 200);
    assert.deepEqual(
      [body.state, body.dismissed_by.login, body.dismissed_reason],
      ['dismissed', 'wanda', 'tolerable_risk'],
    );
    assert.equal((await ask(sandbox, app, `GET ${alerts}/2`)).body.state, 'dismissed');
    assert.equal((await patch('wanda', 2, { state: 'open' })).body.state, 'open');
    assert.equal((await ask(sandbox, sandbox.tokenOf('ana'), `GET ${alerts}`)).status, 403);
    assert.equal((await ask(sandbox, app, `GET ${alerts}/99`)).status, 404);
  });

  it('GitHub itself mends, dismisses and brings back', async () => {
    for (const state of ['auto_dismissed', 'open', 'fixed', 'open'])
      assert.equal((await tell({ number: 3, state })).status, 200);
    assert.equal((await tell({ number: 3, state: 'dismissed' })).status, 400);
    const told = sandbox.deliveries.all
      .filter(({ event }) => event === 'dependabot_alert')
      .map(({ action, payload }) => `${action} ${JSON.parse(payload).sender.login}`);
    assert.deepEqual(told, [
      'created github',
      'created github',
      'created github',
      'dismissed wanda',
      'reopened wanda',
      'auto_dismissed github',
      'auto_reopened github',
      'fixed github',
      'reintroduced github',
    ]);
  });

  it('a job may read them and change none, whatever it asks for', async () => {
    const { token } = sandbox.githubToken(sandbox.acme.repository, { vulnerability_alerts: 'write' });
    assert.equal((await ask(sandbox, token, `GET ${alerts}`)).status, 200);
    const said = { state: 'dismissed', dismissed_reason: 'inaccurate' };
    assert.equal((await ask(sandbox, token, `PATCH ${alerts}/1`, said)).status, 403);
  });
});
