import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { ask, installationToken } from '../ask.ts';

const repository = '/repos/acme/checkout';

describe('deployments and environments, as GitHub describes them', () => {
  let sandbox: Sandbox;
  let app = '';
  const as = (login: string) => sandbox.tokenOf(login);

  before(async () => {
    sandbox = await startSandbox();
    app = await installationToken(sandbox);
  });
  after(async () => {
    await sandbox.close();
    assert.deepEqual(sandbox.violations(), []);
  });

  const deploy = (login: string, environment: string) =>
    ask(sandbox, as(login), `POST ${repository}/deployments`, { ref: 'main', environment });
  const report = (login: string, id: number, state: string) =>
    ask(sandbox, as(login), `POST ${repository}/deployments/${id}/statuses`, { state });
  const stateOf = async (id: number) =>
    (await ask(sandbox, as('adm'), `GET ${repository}/deployments/${id}/statuses`)).body[0]?.state;

  it('are made by who may write, for a ref that is there', async () => {
    assert.equal((await deploy('wanda', 'staging')).status, 201);
    assert.equal((await deploy('olga', 'staging')).status, 403);
    const nowhere = await ask(sandbox, as('wanda'), `POST ${repository}/deployments`, { ref: 'nowhere' });
    assert.equal(nowhere.status, 422);
  });

  it('a later success makes earlier ones of that environment inactive, but not those of production', async () => {
    const first = (await deploy('wanda', 'preview')).body.id;
    const second = (await deploy('wanda', 'preview')).body.id;
    await report('wanda', first, 'success');
    await report('wanda', second, 'success');
    assert.deepEqual([await stateOf(first), await stateOf(second)], ['inactive', 'success']);
    const live = (await deploy('wanda', 'production')).body.id;
    await report('wanda', live, 'success');
    await report('wanda', (await deploy('wanda', 'production')).body.id, 'success');
    assert.equal(await stateOf(live), 'success');
  });

  it('a deployment makes its environment, without rules', async () => {
    const { body } = await ask(sandbox, as('adm'), `GET ${repository}/environments`);
    assert.ok(body.environments.some(({ name }: { name: string }) => name === 'preview'));
    const rules = `${repository}/environments/preview/deployment_protection_rules`;
    assert.equal((await ask(sandbox, as('adm'), `GET ${rules}`)).body.total_count, 0);
  });

  it('environments are made by administrators, too', async () => {
    const place = `${repository}/environments/production`;
    assert.equal((await ask(sandbox, as('wanda'), `PUT ${place}`)).status, 403);
    assert.equal((await ask(sandbox, as('adm'), `PUT ${place}`)).status, 200);
    assert.equal((await ask(sandbox, as('adm'), `GET ${place}`)).body.name, 'production');
  });

  it('rules are made by administrators, one for each app that may answer, and taken away again', async () => {
    const rules = `${repository}/environments/production/deployment_protection_rules`;
    const body = { integration_id: sandbox.app.id };
    assert.equal((await ask(sandbox, as('wanda'), `POST ${rules}`, body)).status, 403);
    const offered = (await ask(sandbox, as('adm'), `GET ${rules}/apps`)).body;
    assert.equal(offered.available_custom_deployment_protection_rule_integrations[0].id, sandbox.app.id);
    const made = await ask(sandbox, as('adm'), `POST ${rules}`, body);
    assert.equal(made.status, 201);
    assert.equal((await ask(sandbox, as('adm'), `POST ${rules}`, body)).status, 422);
    assert.equal((await ask(sandbox, as('adm'), `POST ${rules}`, { integration_id: 1 })).status, 404);
    assert.equal((await ask(sandbox, as('adm'), `GET ${rules}/${made.body.id}`)).body.app.id, sandbox.app.id);
    assert.equal((await ask(sandbox, as('adm'), `DELETE ${rules}/${made.body.id}`)).status, 204);
  });

  it('private repositories have rules on the enterprise plan alone', async () => {
    const rules = `${repository}/environments/production/deployment_protection_rules`;
    const plan = (fields: object) =>
      ask(sandbox, null, 'POST /_sandbox/plan', { account: 'acme', repository: 'checkout', ...fields });
    await plan({ plan: 'team', private: true });
    const refused = await ask(sandbox, as('adm'), `POST ${rules}`, { integration_id: sandbox.app.id });
    assert.equal(refused.status, 403);
    await plan({ plan: 'enterprise', private: true });
    const taken = await ask(sandbox, as('adm'), `POST ${rules}`, { integration_id: sandbox.app.id });
    assert.equal(taken.status, 201);
    await plan({ plan: 'team', private: false });
  });

  const startRun = async (environment: string) => {
    const { body } = await ask(sandbox, null, 'POST /_sandbox/workflow-runs', {
      repository: 'acme/checkout',
      by: 'max',
      workflow: '.github/workflows/deploy.yml',
      event: 'push',
      ref: 'main',
      jobs: { build: 'success' },
      deploys: { publish: environment },
    });
    return Number(body.id);
  };
  const runOf = async (id: number) =>
    (await ask(sandbox, as('adm'), `GET ${repository}/actions/runs/${id}`)).body;
  const review = (token: string, id: number, fields: object) =>
    ask(sandbox, token, `POST ${repository}/actions/runs/${id}/deployment_protection_rule`, {
      environment_name: 'production',
      comment: 'because',
      ...fields,
    });

  it('a run waits at an environment with a rule, and goes on once its app approves', async () => {
    const id = await startRun('production');
    assert.equal((await runOf(id)).status, 'waiting');
    const pending = await ask(sandbox, app, `GET ${repository}/actions/runs/${id}/pending_deployments`);
    assert.equal(pending.body[0].environment.name, 'production');
    const waiting = await ask(sandbox, app, `GET ${repository}/actions/runs?status=waiting`);
    assert.equal(waiting.body.workflow_runs[0].id, id);
    assert.equal((await review(as('adm'), id, { state: 'approved' })).status, 403);
    assert.equal((await review(app, id, { environment_name: 'elsewhere', state: 'approved' })).status, 404);
    assert.equal((await review(app, id, { state: 'approved' })).status, 204);
    const { status, conclusion } = await runOf(id);
    assert.deepEqual([status, conclusion], ['completed', 'success']);
    assert.equal((await review(app, id, { state: 'approved' })).status, 404);
  });

  it('a rejection ends it', async () => {
    const id = await startRun('production');
    assert.equal((await review(app, id, { state: 'rejected' })).status, 204);
    assert.equal((await runOf(id)).conclusion, 'failure');
  });

  it('ten reports without an answer are taken, of at most 1,024 characters each', async () => {
    const id = await startRun('production');
    assert.equal((await review(app, id, { comment: 'x'.repeat(1025) })).status, 422);
    for (let i = 0; i < 10; i++) assert.equal((await review(app, id, {})).status, 204);
    assert.equal((await review(app, id, {})).status, 422);
    assert.equal((await runOf(id)).status, 'waiting');
  });

  it('a run that names an environment by a slip of the pen meets no rule', async () => {
    assert.equal((await runOf(await startRun('produciton'))).conclusion, 'success');
  });
});
