import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { branchHead } from '../../sandbox/state/git.ts';
import { advanceAll } from '../../sandbox/state/merge-queue.ts';
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
  describe(`the door of the merge queue, which merges by ${method.toLowerCase()}`, () => {
    let world: World;
    let initiative: OpenInitiative;

    before(async () => {
      world = await worldWithQueue(method);
      initiative = await world.openInitiative();
      await world.sign(initiative);
      await world.declareAll(initiative);
    });
    after(() => world.close());

    let count = 0;
    const openReady = async (): Promise<number> => {
      count += 1;
      const pull = await world.openRelease({
        body: `Initiative: #${String(initiative.number)}`,
        branch: `change-${String(count)}`,
        files: { [`src/change-${String(count)}.js`]: '//\n' },
      });
      await world.ci(pull, 'success');
      assert.equal((await world.gate(pull))?.conclusion, 'success');
      return pull;
    };

    it('GitHub lets nothing into the queue that is not green, and nothing around it', async () => {
      const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
      await assert.rejects(enqueue(world, pull), /required status checks are in progress/);
      await world.ci(pull, 'success');
      const { merged, message } = await world.as('wanda').merge(pull);
      assert.equal(merged, false);
      assert.match(message, /merge queue/);
    });

    it('a group waits for its own CI, and is merged once that has passed', async () => {
      const pull = await openReady();
      const entry = await enqueue(world, pull);
      const waiting = await groupGate(world, entry.headSha);
      assert.equal(waiting?.status, 'in_progress', waiting?.output.title ?? 'no gate');
      assert.match(waiting.output.title ?? '', /unit waits for the signal tests/);
      const sha = entry.headSha;
      await ciOnGroup(world, sha, 'success');
      assert.equal(branchHead(world.sandbox.acme.repository, 'release/1.0'), sha);
      assert.deepEqual(queueOf(world), []);
    });

    it('of two in the queue the first fails, and the second is built and judged anew', async () => {
      const [first, second] = [await openReady(), await openReady()];
      const one = await enqueue(world, first);
      const two = await enqueue(world, second);
      assert.equal(two.baseSha, one.headSha);
      const stale = two.headSha;
      await ciOnGroup(world, one.headSha, 'failure');
      const [left] = queueOf(world);
      assert.ok(left && left.headSha !== stale);
      assert.equal((await groupGate(world, left.headSha))?.status, 'in_progress');
      await ciOnGroup(world, left.headSha, 'success');
      assert.deepEqual(queueOf(world), []);
    });

    it('what a person has not said is a no at once: nobody acts on a group', async () => {
      const pull = await openReady();
      world.sandbox.deliveries.hold();
      const sha = enqueueUnheard(world, pull);
      await world.as('ana').comment(initiative.issueOf('builder'), '/needs guardian a word on retries');
      world.sandbox.deliveries.release();
      await world.settled();
      const gate = await groupGate(world, sha);
      assert.equal(gate?.conclusion, 'failure', gate?.output.title ?? 'no gate');
      await world.as('ana').comment(initiative.issueOf('builder'), '/got n1');
      await world.settled();
    });

    it('an App that was away finds the group by its sweep', async () => {
      const pull = await openReady();
      await world.stopApp();
      const sha = enqueueUnheard(world, pull);
      await world.restartApp();
      await world.settled();
      assert.equal((await groupGate(world, sha))?.status, 'in_progress');
    });

    it('a group whose checks never answer leaves the queue when GitHub’s time is up', () => {
      const { store, acme } = world.sandbox;
      const { clock } = store;
      const later = { now: () => new Date(clock.now().getTime() + 61 * 60_000) };
      advanceAll({ ...store, clock: later }, acme.repository);
      assert.deepEqual(queueOf(world), []);
    });
  });
