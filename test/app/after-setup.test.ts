import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runSetup } from '../../reconcile/setup/run-setup.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { configure } from '../action/launch-without-teams.ts';
import { prepareLaunch, type ReadyLaunch } from '../attacks/ready-launch.ts';

/** Rules as `setup` made them, and the App that answers them. */
describe('after setup, with the App at work', () => {
  let launch: ReadyLaunch;
  before(async () => {
    launch = await prepareLaunch();
    const { sandbox } = launch.world;
    sandbox.acme.repository.protections.clear();
    configure(launch.world, `${TUTTI_CONFIG}  tags: ["v*"]\n`);
    const words = ['--repository', 'acme/checkout', '--app-id', String(sandbox.app.id), '--apply', '--yes'];
    const code = await runSetup(words, {
      env: {
        GITHUB_API_URL: sandbox.url,
        TUTTI_WRITE_INTERVAL_MS: '0',
        TUTTI_ADMIN_TOKEN: sandbox.tokenOf('adm'),
      },
      print: () => null,
      complain: () => null,
      ask: null,
      askSecret: null,
    });
    assert.equal(code, 0);
    launch.world.tick();
    await launch.world.settled();
  });
  after(() => launch.world.close());

  /** What GitHub answers to an administrator who tags the release's commit. */
  async function tag(name: string): Promise<number> {
    const { world, pull } = launch;
    const sha = await world.headOf(pull);
    try {
      await world.as('adm').request('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/tags/${name}`, sha });
      return 201;
    } catch (error) {
      return error instanceof Error && 'status' in error ? Number(error.status) : 0;
    }
  }

  it('one who is not ready holds the tag and the merge, and both go through once everybody is', async () => {
    const { world, initiative, pull } = launch;
    const guardian = initiative.issueOf('guardian');
    await world.as('gus').comment(guardian, '/unmet runbook out of date');
    await world.settled();
    assert.equal(await tag('v1.0'), 422);
    assert.equal((await world.as('adm').merge(pull)).merged, false);
    await world.as('gus').comment(guardian, '/met runbook');
    await launch.assertGreen();
    assert.equal(await tag('v1.0'), 201);
    assert.equal((await world.as('max').merge(pull)).merged, true);
  });
});
