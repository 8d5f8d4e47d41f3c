import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asUser } from '../../sandbox/state/actor.ts';
import { branchHead } from '../../sandbox/state/git.ts';
import { advanceAll, enqueue as put } from '../../sandbox/state/merge-queue.ts';
import type { MergeQueueEntry } from '../../sandbox/state/merge-queue-entities.ts';
import { MERGE_QUEUE_DEFAULTS } from '../../sandbox/state/ruleset-entities.ts';
import { createRuleset } from '../../sandbox/state/rulesets.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

type Method = 'MERGE' | 'SQUASH';

/**
 * `release/1.0` merges by a queue, and asks for `launch-gate` of the App and nobody else's.
 * @param others names of other required checks
 */
async function worldWithQueue(method: Method = 'MERGE', others: readonly string[] = []): Promise<World> {
  const world = await startWorld();
  const { store, acme, app } = world.sandbox;
  createRuleset(store, asUser(acme.people.adm), acme.repository, {
    name: 'queue',
    target: 'branch',
    include: ['refs/heads/release/*'],
    rules: [
      { type: 'merge_queue', parameters: { ...MERGE_QUEUE_DEFAULTS, merge_method: method } },
      {
        type: 'required_status_checks',
        requiredChecks: [
          { context: 'launch-gate', appId: app.id },
          ...others.map((context) => ({ context, appId: null })),
        ],
        strict: false,
        doNotEnforceOnCreate: true,
      },
    ],
  });
  return world;
}

function queueOf(world: World): readonly MergeQueueEntry[] {
  return world.sandbox.store.mergeQueue;
}

/** Puts a pull request into the queue, as a person does. @returns its entry */
async function enqueue(world: World, pull: number): Promise<MergeQueueEntry> {
  const found = JSON.stringify(
    await world
      .as('wanda')
      .graphql(
        `{ repository(owner: "acme", name: "checkout") { pullRequest(number: ${String(pull)}) { id } } }`,
      ),
  );
  const id = /"id":"([^"]+)"/.exec(found)?.[1] ?? '';
  await world
    .as('wanda')
    .graphql(
      `mutation { enqueuePullRequest(input: { pullRequestId: "${id}" }) { mergeQueueEntry { position } } }`,
    );
  await world.settled();
  const entry = queueOf(world).find(({ pullRequest }) => pullRequest.headSha === headShaOf(world, id));
  assert.ok(entry, 'it is not in the queue');
  return entry;
}

function headShaOf(world: World, nodeId: string): string {
  const node = world.sandbox.store.nodes.get(nodeId);
  return node?.kind === 'PullRequest' ? node.headSha : '';
}

async function ciOnGroup(
  world: World,
  sha: string,
  conclusion: 'success' | 'failure',
  job = 'unit',
): Promise<void> {
  const { store, acme } = world.sandbox;
  world.tick();
  const entry = queueOf(world).find(({ headSha }) => headSha === sha);
  const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
    path: '.github/workflows/ci.yml',
    event: 'merge_group',
    headSha: sha,
    headBranch: entry?.ref.slice('refs/heads/'.length) ?? '',
  });
  reportJob(store, run, job, conclusion);
  completeWorkflowRun(store, run);
  await world.settled();
}

const gateOf = async (world: World, sha: string) => (await world.checks(sha)).get('launch-gate') ?? null;

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
      const waiting = await gateOf(world, entry.headSha);
      assert.equal(waiting?.status, 'in_progress', waiting?.output.title ?? 'no gate');
      assert.match(waiting.output.title ?? '', /unit waits for the signal tests/);
      const sha = entry.headSha;
      await ciOnGroup(world, sha, 'success');
      assert.equal(branchHead(world.sandbox.acme.repository, 'release/1.0'), sha);
      assert.deepEqual(queueOf(world), []);
    });

    it('A69: what was green when it was queued and is objected to since is not merged', async () => {
      const pull = await openReady();
      const earlier = branchHead(world.sandbox.acme.repository, 'release/1.0');
      world.sandbox.deliveries.hold();
      const entry = await enqueueHeld(pull);
      await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
      world.sandbox.deliveries.release();
      await world.settled();
      const gate = await gateOf(world, entry);
      assert.equal(gate?.conclusion, 'failure');
      assert.match(gate.output.title ?? '', /^Blocked: Guardian/);
      assert.deepEqual(queueOf(world), []);
      assert.equal(branchHead(world.sandbox.acme.repository, 'release/1.0'), earlier);
      await world.as('gus').comment(initiative.issueOf('guardian'), '/met runbook rollback: again');
      await world.settled();
    });

    /** The App does not hear of it yet. @returns SHA of the group */
    async function enqueueHeld(pull: number): Promise<string> {
      const { store, acme } = world.sandbox;
      const found = [...store.pullRequests.values()].findLast(
        (one) => store.issues.get(one.issueId)?.number === pull,
      );
      assert.ok(found);
      return put(store, asUser(acme.people.wanda), found).headSha;
    }

    it('of two in the queue the first fails, and the second is built and judged anew', async () => {
      const [first, second] = [await openReady(), await openReady()];
      const one = await enqueue(world, first);
      const two = await enqueue(world, second);
      assert.equal(two.baseSha, one.headSha);
      const stale = two.headSha;
      await ciOnGroup(world, one.headSha, 'failure');
      const [left] = queueOf(world);
      assert.ok(left && left.headSha !== stale);
      assert.equal((await gateOf(world, left.headSha))?.status, 'in_progress');
      await ciOnGroup(world, left.headSha, 'success');
      assert.deepEqual(queueOf(world), []);
    });

    it('what a person has not said is a no at once: nobody acts on a group', async () => {
      const pull = await openReady();
      world.sandbox.deliveries.hold();
      const sha = await enqueueHeld(pull);
      await world.as('ana').comment(initiative.issueOf('builder'), '/needs guardian a word on retries');
      world.sandbox.deliveries.release();
      await world.settled();
      const gate = await gateOf(world, sha);
      assert.equal(gate?.conclusion, 'failure', gate?.output.title ?? 'no gate');
      await world.as('ana').comment(initiative.issueOf('builder'), '/got n1');
      await world.settled();
    });

    it('an App that was away finds the group by its sweep', async () => {
      const pull = await openReady();
      await world.stopApp();
      const sha = await enqueueHeld(pull);
      await world.restartApp();
      await world.settled();
      assert.equal((await gateOf(world, sha))?.status, 'in_progress');
    });

    it('a group whose checks never answer leaves the queue when GitHub’s time is up', () => {
      const { store, acme } = world.sandbox;
      const { clock } = store;
      const later = { now: () => new Date(clock.now().getTime() + 61 * 60_000) };
      advanceAll({ ...store, clock: later }, acme.repository);
      assert.deepEqual(queueOf(world), []);
    });
  });

describe('a queue that asks for another check beside ours', () => {
  let world: World;
  let initiative: OpenInitiative;

  before(async () => {
    world = await worldWithQueue('MERGE', ['lint']);
    initiative = await world.openInitiative();
    await world.sign(initiative);
    await world.declareAll(initiative);
  });
  after(() => world.close());

  it('A69: an objection takes back the green of a group that still waits for the other', async () => {
    const { repository } = world.sandbox.acme;
    const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    await world.ci(pull, 'success');
    await ciOnGroup(world, await world.headOf(pull), 'success', 'lint');
    const { headSha } = await enqueue(world, pull);
    await ciOnGroup(world, headSha, 'success');
    assert.equal((await gateOf(world, headSha))?.conclusion, 'success');
    const earlier = branchHead(repository, 'release/1.0');
    assert.notEqual(earlier, headSha);
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await world.settled();
    const gate = await gateOf(world, headSha);
    assert.equal(gate?.conclusion, 'failure', gate?.output.title ?? 'no gate');
    await ciOnGroup(world, headSha, 'success', 'lint');
    assert.equal(branchHead(repository, 'release/1.0'), earlier);
    assert.deepEqual(queueOf(world), []);
  });
});
