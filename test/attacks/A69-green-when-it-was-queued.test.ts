import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { branchHead } from '../../sandbox/state/git.ts';
import {
  ciOnGroup,
  enqueue,
  enqueueUnheard,
  groupGate,
  queueOf,
  worldWithQueue,
} from '../world/merge-queue.ts';
import type { OpenInitiative, World } from '../world/world.ts';

for (const method of ['MERGE', 'SQUASH'] as const)
  describe(`A69: what was green when it was queued, to be merged by ${method.toLowerCase()}`, () => {
    let world: World;
    let initiative: OpenInitiative;
    let earlier: string | undefined;
    let count = 0;

    before(async () => {
      // Another check keeps a group in the queue after ours has spoken.
      world = await worldWithQueue(method, ['lint']);
      initiative = await world.openInitiative();
      await world.sign(initiative);
      await world.declareAll(initiative);
    });
    after(() => world.close());

    async function openReady(): Promise<number> {
      count += 1;
      const name = `change-${String(count)}`;
      const body = `Initiative: #${String(initiative.number)}`;
      const pull = await world.openRelease({ body, branch: name, files: { [`src/${name}.js`]: '//\n' } });
      await world.ci(pull, 'success');
      await ciOnGroup(world, await world.headOf(pull), 'success', 'lint');
      assert.equal((await world.gate(pull))?.conclusion, 'success');
      earlier = branchHead(world.sandbox.acme.repository, 'release/1.0');
      return pull;
    }

    const say = (text: string) => world.as('gus').comment(initiative.issueOf('guardian'), text);

    /** Our no is final for the group: GitHub drops it, and merges nothing. */
    async function assertDropped(sha: string): Promise<void> {
      await world.settled();
      const gate = await groupGate(world, sha);
      assert.equal(gate?.conclusion, 'failure', gate?.output.title ?? 'no gate');
      assert.match(gate?.output.title ?? '', /^Blocked: Guardian/);
      await ciOnGroup(world, sha, 'success');
      await ciOnGroup(world, sha, 'success', 'lint');
      assert.deepEqual(queueOf(world), []);
      assert.equal(branchHead(world.sandbox.acme.repository, 'release/1.0'), earlier);
      await say('/met runbook rollback: again');
      await world.settled();
    }

    it('is not merged when somebody objects before the group is looked at', async () => {
      const pull = await openReady();
      world.sandbox.deliveries.hold();
      const sha = enqueueUnheard(world, pull);
      await say('/unmet runbook it is out of date');
      world.sandbox.deliveries.release();
      await assertDropped(sha);
    });

    it('nor when no event of the objection ever arrives', async () => {
      const pull = await openReady();
      world.sandbox.deliveries.hold();
      await say('/unmet runbook it is out of date');
      world.sandbox.deliveries.release([]);
      await assertDropped(enqueueUnheard(world, pull));
    });

    it('nor when the App was down all the while', async () => {
      const pull = await openReady();
      await world.stopApp();
      const sha = enqueueUnheard(world, pull);
      await say('/unmet runbook it is out of date');
      await ciOnGroup(world, sha, 'success');
      await ciOnGroup(world, sha, 'success', 'lint');
      assert.equal(branchHead(world.sandbox.acme.repository, 'release/1.0'), earlier);
      await world.restartApp();
      await assertDropped(sha);
    });

    it('nor when the group is green and waits for another check', async () => {
      const { headSha } = await enqueue(world, await openReady());
      await ciOnGroup(world, headSha, 'success');
      assert.equal((await groupGate(world, headSha))?.conclusion, 'success');
      assert.equal(queueOf(world).length, 1);
      await say('/unmet runbook it is out of date');
      await assertDropped(headSha);
    });

    it('is merged when everybody still agrees', async () => {
      const { headSha } = await enqueue(world, await openReady());
      await ciOnGroup(world, headSha, 'success', 'lint');
      await ciOnGroup(world, headSha, 'success');
      assert.equal(branchHead(world.sandbox.acme.repository, 'release/1.0'), headSha);
    });
  });
