import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { ask } from '../ask.ts';

const run = {
  repository: 'acme/checkout',
  by: 'wanda',
  workflow: '.github/workflows/ci.yml',
  event: 'push',
  ref: 'main',
};

describe('workflow runs by the control surface', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => sandbox.reset());
  after(() => sandbox.close());

  const start = (fields: object) => ask(sandbox, null, 'POST /_sandbox/workflow-runs', { ...run, ...fields });
  const checks = async () => {
    const { body } = await ask(sandbox, null, 'GET /repos/acme/checkout/commits/main/check-runs');
    return body.check_runs.map((check: any) => [check.app.slug, check.name, check.status, check.conclusion]);
  };
  /** The file and the event that GitHub names for the run of a commit's checks. */
  const workflow = async () => {
    const query = `{ repository(owner: "acme", name: "checkout") { object(expression: "main") { ... on Commit {
      checkSuites(first: 9) { nodes { workflowRun { event file { path } } } } } } } }`;
    const { body } = await ask(sandbox, 'person-ana', 'POST /graphql', { query });
    return body.data.repository.object.checkSuites.nodes.flatMap(({ workflowRun }: any) => workflowRun ?? []);
  };

  test('a run reports its jobs as checks of GitHub Actions', async () => {
    const { status } = await start({ jobs: { unit: 'success', lint: 'failure' } });
    assert.equal(status, 200);
    const found = await checks();
    assert.deepEqual(found.toSorted(), [
      ['github-actions', 'lint', 'completed', 'failure'],
      ['github-actions', 'unit', 'completed', 'success'],
    ]);
    assert.deepEqual(sandbox.violations(), []);
  });

  test('its checks belong to the workflow file and the event', async () => {
    await start({ event: 'pull_request', jobs: { unit: 'success' } });
    assert.deepEqual(await workflow(), [{ event: 'pull_request', file: { path: run.workflow } }]);
  });

  test('a job without a conclusion still runs', async () => {
    await start({ jobs: { unit: null } });
    assert.deepEqual(await checks(), [['github-actions', 'unit', 'in_progress', null]]);
  });

  const mistakes = [
    [{ jobs: {} }, /jobs is needed/],
    [{ jobs: { unit: 'great' } }, /a job ends with one of success/],
    [{ jobs: { unit: 'success' }, workflow: 7 }, /workflow is needed/],
    [{ jobs: { unit: 'success' }, ref: 'nowhere' }, /Not Found/],
    [{ jobs: { unit: 'success' }, by: 'olga' }, /admin rights/],
  ] as const;
  for (const [fields, message] of mistakes) {
    test(`${JSON.stringify(fields)} is refused, and nothing runs`, async () => {
      const { status, body } = await start(fields);
      assert.equal(status, 400);
      assert.match(body.message, message);
      assert.deepEqual(await checks(), []);
    });
  }
});
