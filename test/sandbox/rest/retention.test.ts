import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { ask, installationToken } from '../ask.ts';

const repository = '/repos/acme/checkout';
const setting = `${repository}/actions/permissions/artifact-and-log-retention`;

describe('checks, statuses and runs are kept as long as GitHub keeps them', () => {
  let sandbox: Sandbox;
  let app = '';
  let sha = '';

  before(async () => {
    sandbox = await startSandbox();
    app = await installationToken(sandbox);
    sha = sandbox.acme.repository.refs.get('refs/heads/main') ?? '';
  });
  after(async () => {
    await sandbox.close();
    assert.deepEqual(sandbox.violations(), []);
  });

  const as = (login: string) => sandbox.tokenOf(login);
  const travel = (fields: object) => ask(sandbox, null, 'POST /_sandbox/clock', fields);
  const check = async (name: string, fields: object) =>
    (await ask(sandbox, app, `POST ${repository}/check-runs`, { name, head_sha: sha, ...fields })).body.id;
  const names = async () => {
    const { body } = await ask(sandbox, app, `GET ${repository}/commits/${sha}/check-runs`);
    return body.check_runs.map((run: any) => `${run.name} ${run.conclusion ?? run.status}`);
  };

  it('a public repository keeps them for at most ninety days, which is the default', async () => {
    const { status, body } = await ask(sandbox, as('adm'), `GET ${setting}`);
    assert.deepEqual([status, body], [200, { days: 90, maximum_allowed_days: 90 }]);
  });

  const refusals = [
    ['adm', 0, 422],
    ['adm', 91, 422],
    ['wanda', 30, 403],
    ['adm', 60, 204],
  ] as const;
  for (const [login, days, expected] of refusals)
    it(`${login} sets ${days} days: ${expected}`, async () => {
      assert.equal((await ask(sandbox, as(login), `PUT ${setting}`, { days })).status, expected);
    });

  it('who may not administer it does not see the setting', async () => {
    assert.equal((await ask(sandbox, as('wanda'), `GET ${setting}`)).status, 403);
    assert.equal((await ask(sandbox, app, `GET ${setting}`)).status, 403);
  });

  it('a run that nobody ends is stale after fourteen days, and not before', async () => {
    const open = await check('forgotten', { status: 'in_progress' });
    await check('ended', { conclusion: 'success' });
    await travel({ days: 13, hours: 23 });
    assert.deepEqual(await names(), ['ended success', 'forgotten in_progress']);
    await travel({ hours: 2 });
    assert.deepEqual(await names(), ['ended success', 'forgotten stale']);
    const { body } = await ask(sandbox, app, `GET ${repository}/check-runs/${open}`);
    assert.deepEqual([body.status, body.completed_at !== null], ['completed', true]);
  });

  it('what is older than the repository keeps it is gone, and the required check is missing again', async () => {
    const status = { state: 'success', context: 'load test' };
    assert.equal((await ask(sandbox, as('wanda'), `POST ${repository}/statuses/${sha}`, status)).status, 201);
    const run = await ask(sandbox, null, 'POST /_sandbox/workflow-runs', {
      repository: 'acme/checkout',
      by: 'wanda',
      workflow: '.github/workflows/ci.yml',
      event: 'push',
      ref: 'main',
      jobs: { unit: 'success' },
    });
    await travel({ days: 50 });
    assert.deepEqual(await names(), ['unit success']);
    const swept = await travel({ days: 11 });
    const { checkRuns, statuses, workflowRuns } = swept.body;
    assert.deepEqual({ checkRuns, statuses, workflowRuns }, { checkRuns: 1, statuses: 1, workflowRuns: 1 });
    assert.deepEqual(await names(), []);
    const combined = await ask(sandbox, app, `GET ${repository}/commits/${sha}/status`);
    assert.deepEqual([combined.body.state, combined.body.statuses], ['pending', []]);
    const path = `${repository}/actions/runs/${run.body.id}`;
    assert.equal((await ask(sandbox, app, `GET ${path}`)).status, 404);
    const suites = await ask(sandbox, app, `GET ${repository}/commits/${sha}/check-suites`);
    assert.equal(suites.body.total_count, 0);
  });

  it('more days do not bring back what is gone, and a new run begins anew', async () => {
    await ask(sandbox, as('adm'), `PUT ${setting}`, { days: 90 });
    assert.deepEqual(await names(), []);
    await check('launch-gate', { conclusion: 'success' });
    assert.deepEqual(await names(), ['launch-gate success']);
  });

  it('the token of before still works: only GitHub’s time has passed', async () => {
    const answer = await ask(sandbox, app, `GET ${repository}`);
    assert.equal(answer.status, 200);
    assert.ok(Date.parse(answer.headers.get('date') ?? '') > Date.now() + 70 * 86_400_000);
    assert.notEqual(await installationToken(sandbox), '');
  });

  it('the clock says what time it is there, goes to a day, and never back', async () => {
    const { body } = await ask(sandbox, null, 'GET /_sandbox/clock');
    const to = new Date(Date.parse(body.now) + 3_600_000).toISOString();
    assert.ok((await travel({ to })).body.now >= to);
    for (const fields of [{}, { days: -1 }, { to: '2020-01-01T00:00:00Z' }, { to: 'soon' }])
      assert.equal((await travel(fields)).status, 400, JSON.stringify(fields));
  });

  it('GitHub cleans up by itself within a day, or at once when asked to', async () => {
    sandbox.store.jumped += 89 * 86_400_000;
    assert.deepEqual(await names(), ['launch-gate success']);
    sandbox.store.jumped += 2 * 86_400_000;
    assert.deepEqual(await names(), []);
    const { body } = await ask(sandbox, null, 'POST /_sandbox/retention');
    assert.deepEqual(body, { checkRuns: 0, statuses: 0, workflowRuns: 0, stale: 0 });
  });
});
