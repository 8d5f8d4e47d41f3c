import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prepareLaunch, type ReadyLaunch } from './ready-launch.ts';

/** What Tutti wrote down once, under the hands of a writer. Every test begins and ends with a green gate. */
describe('through GitHub, our receipts', () => {
  let launch: ReadyLaunch;
  before(async () => {
    launch = await prepareLaunch();
  });
  after(() => launch.world.close());

  const guardian = () => launch.initiative.issueOf('guardian');

  async function ourLast(issue: number, mark: string) {
    const found = (await launch.world.ourComments(issue)).findLast(({ body }) => body.includes(mark));
    assert.ok(found !== undefined);
    return found;
  }

  it('A03: the receipt of a denial, rewritten into a declaration, declares nothing', async () => {
    await launch.world.as('gus').comment(guardian(), '/unmet runbook out of date');
    await launch.assertRed(/^Blocked: Guardian: runbook is not met/);
    const receipt = await ourLast(guardian(), 'tutti:receipt');
    const forged = receipt.body.replace('"unmet"', '"met"').replace('"why"', '"evidence"');
    assert.notEqual(forged, receipt.body);
    await launch.world.as('wanda').editComment(receipt.id, forged);
    await launch.assertRed(/^Blocked: Guardian: runbook is not met/);
    assert.match(await launch.summary(), /wanda edited a receipt/);
    await launch.world.as('gus').comment(guardian(), '/met runbook rollback');
    await launch.assertGreen();
  });

  it('A03: denial and receipt, both deleted, leave the gate red, and the one who did it named', async () => {
    const denial = await launch.world
      .as('dee')
      .comment(launch.initiative.issueOf('dealmaker'), '/unmet price low');
    await launch.assertRed(/^Blocked: Dealmaker: price is not met/);
    const receipt = await ourLast(launch.initiative.issueOf('dealmaker'), 'tutti:receipt');
    await launch.world.as('wanda').deleteComment(denial);
    await launch.world.as('wanda').deleteComment(receipt.id);
    await launch.assertRed(/^Blocked: Dealmaker has to declare .* again: wanda deleted a comment/);
    await launch.world.as('dee').comment(launch.initiative.issueOf('dealmaker'), '/met price brief');
    await launch.assertGreen();
  });

  for (const act of ['edits', 'deletes'] as const)
    it(`A32: a writer who ${act} the receipt of the signature makes it count no longer`, async () => {
      const wanda = launch.world.as('wanda');
      const scope = await ourLast(launch.initiative.number, 'tutti:scope');
      if (act === 'edits')
        await wanda.editComment(scope.id, scope.body.replace('Help page is written', 'Nothing'));
      else await wanda.deleteComment(scope.id);
      await launch.assertRed(/^Blocked: The signature no longer counts: wanda/);
      // What was signed can no longer be proven, so everything is said again, from the commitments on.
      await launch.world.commitAll(launch.initiative);
      const [sticky] = await launch.world.ourComments(launch.initiative.number);
      const line = /\/sign selection@[0-9a-f]{8}/.exec(sticky?.body ?? '')?.[0];
      assert.ok(line !== undefined, sticky?.body);
      await launch.world.as('lea').comment(launch.initiative.number, line);
      await launch.world.settled();
      assert.notEqual((await launch.world.gate(launch.pull))?.conclusion, 'success');
      await launch.world.declareAll(launch.initiative);
      await launch.assertGreen();
    });
});
