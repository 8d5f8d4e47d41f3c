import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { ask, installationToken } from '../ask.ts';

const alerts = '/repos/acme/checkout/code-scanning/alerts';

describe('alerts of code scanning live by their analyses, on each ref', () => {
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

  const analyse = (ref: string, sha: string, results: readonly object[], fields: object = {}) =>
    ask(sandbox, null, 'POST /_sandbox/alerts/code-scanning', {
      repository: 'checkout',
      ref,
      sha: sha.repeat(40),
      tool: 'CodeQL',
      results,
      ...fields,
    });
  const shown = async (query: string) =>
    (await ask(sandbox, app, `GET ${alerts}?${query}`)).body.map(
      ({ number, rule, state }: any) => `${number} ${rule.id} ${state}`,
    );
  const told = () =>
    sandbox.deliveries.all
      .filter(({ event }) => event === 'code_scanning_alert')
      .map(({ action, payload }) => {
        const { alert, ref, sender } = JSON.parse(payload);
        return `${action} ${alert.number} ${alert.state} ${ref} ${sender.login}`;
      });
  const dismiss = (login: string, number: number, fields: object) =>
    ask(sandbox, sandbox.tokenOf(login), `PATCH ${alerts}/${number}`, fields);

  it('what two branches have is one alert; the default branch is shown unless another ref is named', async () => {
    await analyse('main', 'a', [{ rule: 'xss', security_severity: 'high' }]);
    await analyse('refs/heads/feature', 'b', [
      { rule: 'xss', security_severity: 'high' },
      { rule: 'sql', severity: 'error' },
    ]);
    assert.deepEqual(await shown(''), ['1 xss open']);
    assert.deepEqual(await shown('ref=feature'), ['2 sql open', '1 xss open']);
    assert.deepEqual(await shown('ref=refs/heads/feature&direction=asc'), ['1 xss open', '2 sql open']);
    assert.deepEqual(await shown('ref=elsewhere'), []);
  });

  const filters = [
    ['severity=high', ['1 xss open']],
    ['severity=error', ['2 sql open']],
    ['severity=low', []],
    ['severity=bogus', ['2 sql open', '1 xss open']],
    ['tool_name=Semgrep', []],
    ['state=closed', []],
  ] as const;
  for (const [filter, expected] of filters)
    it(`${filter} shows ${expected.length}`, async () => {
      assert.deepEqual(await shown(`ref=feature&${filter}`), expected);
    });

  it('a state that does not exist is refused', async () => {
    assert.equal((await ask(sandbox, app, `GET ${alerts}?state=opne`)).status, 422);
  });

  it('each instance has its ref and its commit', async () => {
    const { body } = await ask(sandbox, app, `GET ${alerts}/1/instances`);
    assert.deepEqual(
      body.map(({ ref, commit_sha, state }: any) => [ref, commit_sha[0], state]),
      [
        ['refs/heads/feature', 'b', 'open'],
        ['refs/heads/main', 'a', 'open'],
      ],
    );
    const { body: one } = await ask(sandbox, app, `GET ${alerts}/1/instances?ref=main`);
    assert.equal(one.length, 1);
    assert.equal((await ask(sandbox, app, `GET ${alerts}/9/instances`)).status, 404);
  });

  it('fixed on one ref it is open on the other, and comes back where it is found again', async () => {
    await analyse('feature', 'c', []);
    assert.deepEqual(await shown('ref=feature'), ['2 sql fixed', '1 xss fixed']);
    assert.deepEqual(await shown('ref=feature&state=closed'), ['2 sql fixed', '1 xss fixed']);
    assert.deepEqual(await shown('state=open'), ['1 xss open']);
    await analyse('feature', 'd', [{ rule: 'xss' }]);
    assert.deepEqual(await shown('ref=feature&state=open'), ['1 xss open']);
  });

  it('an analysis of another category, or one that failed, fixes nothing', async () => {
    await analyse('main', 'e', [], { category: '/language:java' });
    await analyse('main', 'f', [], { error: 'the upload broke off' });
    assert.deepEqual(await shown('state=open'), ['1 xss open']);
    const analyses = '/repos/acme/checkout/code-scanning/analyses?ref=main';
    const { body } = await ask(sandbox, app, `GET ${analyses}`);
    assert.deepEqual(
      body.map(({ commit_sha, category, error }: any) => [commit_sha[0], category, error]),
      [
        ['f', '', 'the upload broke off'],
        ['e', '/language:java', ''],
        ['a', '', ''],
      ],
    );
  });

  const reason = { state: 'dismissed', dismissed_reason: 'false positive' };
  const refusals = [
    ['ana', reason, 403],
    ['olga', reason, 403],
    ['wanda', { state: 'dismissed' }, 422],
    ['wanda', { state: 'dismissed', dismissed_reason: 'because' }, 422],
    ['wanda', { state: 'fixed' }, 422],
  ] as const;
  for (const [login, fields, status] of refusals)
    it(`${login} cannot say ${JSON.stringify(fields)}`, async () => {
      assert.equal((await dismiss(login, 1, fields)).status, status);
    });

  it('a writer dismisses it on every ref, and its dismissal shows who and why', async () => {
    const { status, body } = await dismiss('wanda', 1, { ...reason, dismissed_comment: 'a test page' });
    assert.equal(status, 200);
    assert.deepEqual(
      [body.state, body.dismissed_by.login, body.dismissed_reason, body.dismissed_comment],
      ['dismissed', 'wanda', 'false positive', 'a test page'],
    );
    assert.deepEqual(await shown('ref=feature&state=open'), []);
    assert.deepEqual(await shown('ref=feature&state=dismissed'), ['1 xss dismissed']);
    const { body: instances } = await ask(sandbox, app, `GET ${alerts}/1/instances`);
    assert.ok(instances.every(({ state }: any) => state === 'open'));
  });

  it('found again it stays dismissed, until somebody reopens it', async () => {
    await analyse('main', '1', [{ rule: 'xss' }]);
    assert.deepEqual(await shown(''), ['1 xss dismissed']);
    assert.equal((await dismiss('wanda', 1, { state: 'open' })).body.state, 'open');
    assert.deepEqual(await shown('state=open'), ['1 xss open']);
  });

  it('the App may read them and change none', async () => {
    assert.equal((await ask(sandbox, app, `PATCH ${alerts}/1`, reason)).status, 403);
    assert.equal((await ask(sandbox, sandbox.tokenOf('ana'), `GET ${alerts}`)).status, 403);
  });

  it('webhooks tell each step, GitHub’s as github, a person’s with the person and without a ref', () => {
    assert.deepEqual(told(), [
      'created 1 open refs/heads/main github',
      'appeared_in_branch 1 open refs/heads/feature github',
      'created 2 null refs/heads/feature github',
      'fixed 2 fixed refs/heads/feature github',
      'fixed 1 fixed refs/heads/feature github',
      'reopened 1 open refs/heads/feature github',
      'closed_by_user 1 dismissed  wanda',
      'reopened_by_user 1 open  wanda',
    ]);
  });

  it('a pull request has a ref of its own', async () => {
    await analyse('refs/pull/7/merge', '2', [{ rule: 'leak' }]);
    assert.deepEqual(await shown('pr=7'), ['3 leak open']);
    assert.deepEqual(await shown('state=open'), ['1 xss open']);
  });
});
