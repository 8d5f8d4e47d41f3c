import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { asGithubToken, asInstallation, asUser } from '../../../sandbox/state/actor.ts';
import { createCheckRun } from '../../../sandbox/state/checks.ts';
import { createWorkflowRun, reportJob } from '../../../sandbox/state/workflow-runs.ts';
import { ask } from '../ask.ts';

const repository = '/repos/acme/checkout';

describe('how many checks GitHub looks at', () => {
  let sandbox: Sandbox;
  let sha = '';

  before(async () => {
    sandbox = await startSandbox();
    sha = sandbox.acme.repository.refs.get('refs/heads/main') ?? '';
  });
  after(async () => {
    await sandbox.close();
    assert.deepEqual(sandbox.violations(), []);
  });

  const totalOf = async (query: string) => {
    const path = `${repository}/commits/${sha}/check-runs?filter=all&${query}`;
    return Number((await ask(sandbox, sandbox.tokenOf('wanda'), `GET ${path}`)).body.total_count);
  };

  it('of a name a suite keeps the newest thousand, also of what somebody else’s suite is full of', async () => {
    const { store, acme } = sandbox;
    const tutti = asInstallation(store, acme.installation);
    const intruder = asGithubToken(store, acme.repository, { checks: 'write' });
    const input = { name: 'launch-gate', headSha: sha, conclusion: 'success' } as const;
    const ours = createCheckRun(store, tutti, acme.repository, input);
    const first = createCheckRun(store, intruder, acme.repository, input);
    for (let i = 0; i < 1000; i++) createCheckRun(store, intruder, acme.repository, input);
    assert.equal(await totalOf(`check_name=launch-gate&app_id=${intruder.app.id}`), 1000);
    assert.equal(store.checkRuns.has(first.id), false);
    assert.equal(store.checkRuns.has(ours.id), true);
    assert.equal(await totalOf(`check_name=launch-gate&app_id=${acme.app.id}`), 1);
  });

  it('of a commit it looks at the newest thousand suites alone: an older one is not shown there', async () => {
    const { store, acme } = sandbox;
    const wanda = asUser(acme.people.wanda);
    for (let i = 0; i < 1000; i++) {
      const run = createWorkflowRun(store, wanda, acme.repository, {
        path: '.github/workflows/flood.yml',
        event: 'push',
        headSha: sha,
      });
      if (i === 999) reportJob(store, run, 'last', 'success');
    }
    assert.equal(await totalOf('check_name=last'), 1);
    assert.equal(await totalOf(`check_name=launch-gate&app_id=${acme.app.id}`), 0);
    const suites = await ask(
      sandbox,
      sandbox.tokenOf('wanda'),
      `GET ${repository}/commits/${sha}/check-suites`,
    );
    assert.ok(suites.body.total_count > 1000);
  });
});
