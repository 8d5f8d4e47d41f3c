import { after, before, describe, it } from 'node:test';
import { asGithubToken, asUser } from '../../sandbox/state/actor.ts';
import { createCheckRun } from '../../sandbox/state/checks.ts';
import { createComment } from '../../sandbox/state/comments.ts';
import { findIssue } from '../../sandbox/state/issue-access.ts';
import { prepareLaunch, type ReadyLaunch } from '../attacks/ready-launch.ts';

describe('F38 more than GitHub shows on one page', () => {
  let launch: ReadyLaunch;
  before(async () => {
    launch = await prepareLaunch();
  });
  after(() => launch.world.close());

  const many = Array.from({ length: 230 }, (_, index) => index);

  it('of comments: the last word counts, on whichever page it stands', async () => {
    const { store, acme } = launch.world.sandbox;
    const number = launch.initiative.issueOf('guardian');
    const issue = findIssue(store, acme.repository, number);
    launch.world.sandbox.deliveries.hold();
    for (const index of many)
      createComment(store, asUser(acme.people.olga), issue, `Comment ${String(index)}`);
    launch.world.sandbox.deliveries.release([]);
    await launch.world.as('gus').comment(number, '/unmet runbook out of date');
    await launch.assertRed(/^Blocked: Guardian: runbook is not met/);
    await launch.world.as('gus').comment(number, '/met runbook');
    await launch.assertGreen();
  });

  it('of check runs: the newest result of the pinned workflow counts', async () => {
    const { store, acme } = launch.world.sandbox;
    const headSha = await launch.world.headOf(launch.pull);
    const token = asGithubToken(store, acme.repository, { checks: 'write' });
    launch.world.sandbox.deliveries.hold();
    for (const index of many)
      createCheckRun(store, token, acme.repository, {
        name: `check ${String(index)}`,
        headSha,
        conclusion: 'success',
      });
    launch.world.sandbox.deliveries.release([]);
    await launch.world.ci(launch.pull, 'failure');
    await launch.assertRed(/^Blocked: Builder: unit/);
    await launch.world.ci(launch.pull, 'success');
    await launch.assertGreen();
  });
});
