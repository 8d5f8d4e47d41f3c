import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { asInstallation, asUser } from '../../sandbox/state/actor.ts';
import { createApp, installApp } from '../../sandbox/state/apps.ts';
import type { CheckConclusion } from '../../sandbox/state/check-entities.ts';
import { createCheckRun } from '../../sandbox/state/checks.ts';
import { type SetupStage, startSetupStage } from '../reconcile/setup/setup-stage.ts';
import { ask, installationToken } from '../sandbox/ask.ts';

/** Whoever reports the gate's name, at the doors that `setup` holds: pull request, push and tag. */
describe('a green check of the gate’s name opens no door', () => {
  let stage: SetupStage;
  let sha = '';
  let pull = 0;
  before(async () => {
    stage = await startSetupStage((sandbox) => installationToken(sandbox));
  });
  beforeEach(async () => {
    stage.reset();
    stage.configure('release:\n  branches: ["release/**"]\n  tags: ["v*"]\n');
    assert.equal((await stage.run(['--apply', '--yes'])).code, 0);
    const work = { message: 'Work', content: 'YQ==', branch: 'main' };
    const { body } = await stage.as('wanda', 'PUT ~/contents/a.txt', work);
    sha = body.commit.sha;
    await stage.as('wanda', 'POST ~/git/refs', { ref: 'refs/heads/work', sha });
    const made = await stage.as('wanda', 'POST ~/pulls', { title: 'x', head: 'work', base: 'release/1.0' });
    pull = made.body.number;
  });
  afterEach(() => assert.deepEqual(stage.sandbox.violations(), []));
  after(() => stage.close());

  /** What GitHub answers to an administrator at each door. */
  async function tryDoors(): Promise<readonly number[]> {
    const merge = await stage.as('adm', `PUT ~/pulls/${String(pull)}/merge`, {});
    const push = await stage.as('adm', 'PATCH ~/git/refs/heads/release/1.0', { sha });
    const tag = await stage.as('adm', 'POST ~/git/refs', { ref: 'refs/tags/v1', sha });
    return [merge.status, push.status, tag.status];
  }
  const refused = [405, 422, 422];

  it('A51: of a workflow, with GITHUB_TOKEN, whatever its conclusion', async () => {
    const { token } = stage.sandbox.githubToken(stage.sandbox.acme.repository, { checks: 'write' });
    for (const conclusion of ['success', 'neutral', 'skipped'] satisfies CheckConclusion[]) {
      const run = { name: 'launch-gate', head_sha: sha, status: 'completed', conclusion };
      const reply = await ask(stage.sandbox, token, 'POST /repos/acme/checkout/check-runs', run);
      assert.equal(reply.status, 201);
      assert.deepEqual(await tryDoors(), refused, conclusion);
    }
  });

  it('A52: of another App', async () => {
    const { store, acme } = stage.sandbox;
    const { organization, repository, people } = acme;
    const permissions = { checks: 'write' } as const;
    const robot = createApp(store, { slug: 'robot', owner: organization, permissions, events: [] });
    const where = { repositoryIds: [repository.id] };
    const installation = installApp(store, asUser(people.adm), robot, organization, where);
    const green = { name: 'launch-gate', headSha: sha, conclusion: 'success' } as const;
    createCheckRun(store, asInstallation(store, installation), repository, green);
    assert.deepEqual(await tryDoors(), refused);
  });

  it('A53: as a commit status, which a writer may set', async () => {
    const status = { state: 'success', context: 'launch-gate' };
    assert.equal((await stage.as('wanda', `POST ~/statuses/${sha}`, status)).status, 201);
    assert.deepEqual(await tryDoors(), refused);
  });

  it('and that of the App does', async () => {
    await stage.report(sha, 'success');
    const merge = await stage.as('max', `PUT ~/pulls/${String(pull)}/merge`, {});
    const tag = await stage.as('wanda', 'POST ~/git/refs', { ref: 'refs/tags/v1', sha });
    assert.deepEqual([merge.status, tag.status], [200, 201]);
  });
});
