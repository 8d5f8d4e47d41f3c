import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prepareLaunch, type ReadyLaunch } from '../attacks/ready-launch.ts';
import { cutAfter, neverAgain } from './cut-after.ts';

describe('F13 F14 a crash between a declaration and what follows from it', () => {
  let launch: ReadyLaunch;
  before(async () => {
    launch = await prepareLaunch();
  });
  after(() => launch.world.close());

  const answersTo = async (comment: number) =>
    (await launch.world.ourComments(launch.initiative.issueOf('guardian'))).filter(({ body }) =>
      body.startsWith(`<!-- tutti:reply ${String(comment)} -->`),
    );

  // The sticky comment, the reaction, the receipt, and one check run after the other.
  for (let writes = 0; writes <= 9; writes += 1)
    it(`after ${String(writes)} writes leaves one receipt, and the gate red, once it runs again`, async () => {
      const line = cutAfter(writes);
      await launch.world.restartApp({ fetch: line.fetch, clock: neverAgain });
      await launch.world.settled();
      const denial = await launch.world
        .as('gus')
        .comment(launch.initiative.issueOf('guardian'), '/unmet runbook out of date');
      await launch.world.settled();
      assert.equal(line.isCut(), true);
      await launch.world.restartApp();
      await launch.assertRed(/^Blocked: Guardian: runbook is not met/);
      const [receipt, ...more] = await answersTo(denial);
      assert.match(receipt?.body ?? '', /tutti:receipt/);
      assert.deepEqual(more, []);
      await launch.world.as('gus').comment(launch.initiative.issueOf('guardian'), '/met runbook');
      await launch.assertGreen();
    });

  it('a denial that is deleted while the App is dead still blocks', async () => {
    await launch.world.stopApp();
    const denial = await launch.world
      .as('dee')
      .comment(launch.initiative.issueOf('dealmaker'), '/unmet price too low');
    await launch.world.as('wanda').deleteComment(denial);
    await launch.world.restartApp();
    await launch.assertRed(/^Blocked: Dealmaker has to declare .* again: wanda deleted a comment/);
    await launch.world.as('dee').comment(launch.initiative.issueOf('dealmaker'), '/met brief price');
    await launch.assertGreen();
  });
});
