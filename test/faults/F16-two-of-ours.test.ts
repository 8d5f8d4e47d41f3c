import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asInstallation } from '../../sandbox/state/actor.ts';
import { createComment } from '../../sandbox/state/comments.ts';
import { findIssue } from '../../sandbox/state/issue-access.ts';
import { prepareLaunch, type ReadyLaunch } from '../attacks/ready-launch.ts';

/** Two instances that wrote at once: each of them wrote what the other one wrote too. */
describe('F16 a race leaves two comments of ours where one is meant', () => {
  let launch: ReadyLaunch;
  before(async () => {
    launch = await prepareLaunch();
  });
  after(() => launch.world.close());

  function writeAsTutti(issue: number, body: string): void {
    const { store, acme } = launch.world.sandbox;
    launch.world.tick();
    createComment(
      store,
      asInstallation(store, acme.installation),
      findIssue(store, acme.repository, issue),
      body,
    );
  }

  it('the older convergence comment stays, the other one goes, and nothing is void for it', async () => {
    const { number } = launch.initiative;
    const [sticky] = await launch.world.ourComments(number);
    writeAsTutti(number, sticky?.body ?? '');
    launch.world.app().sweep();
    await launch.assertGreen();
    const left = (await launch.world.ourComments(number)).filter(({ body }) =>
      body.includes('tutti:convergence'),
    );
    assert.deepEqual(
      left.map(({ id }) => id),
      [sticky?.id],
    );
  });

  it('a receipt that was written twice is one receipt, and the next one follows it', async () => {
    const issue = launch.initiative.issueOf('guardian');
    writeAsTutti(issue, await launch.lastAnswer(issue));
    launch.world.app().sweep();
    await launch.assertGreen();
    await launch.world.as('gus').comment(issue, '/unmet runbook out of date');
    await launch.assertRed(/^Blocked: Guardian: runbook is not met/);
    await launch.world.as('gus').comment(issue, '/met runbook');
    await launch.assertGreen();
  });

  it('a signature’s receipt that was written twice is one too', async () => {
    const { number } = launch.initiative;
    const scope = (await launch.world.ourComments(number)).find(({ body }) => body.includes('is signed'));
    assert.ok(scope !== undefined);
    writeAsTutti(number, scope.body);
    launch.world.app().sweep();
    await launch.assertGreen();
  });
});
