import assert from 'node:assert/strict';
import { asUser } from '../../sandbox/state/actor.ts';
import { enqueue as put } from '../../sandbox/state/merge-queue.ts';
import type { MergeQueueEntry } from '../../sandbox/state/merge-queue-entities.ts';
import { MERGE_QUEUE_DEFAULTS } from '../../sandbox/state/ruleset-entities.ts';
import { createRuleset } from '../../sandbox/state/rulesets.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { type Check, startWorld, type World } from './world.ts';

export type Method = 'MERGE' | 'SQUASH';

/**
 * `release/1.0` merges by a queue, and asks for `launch-gate` of the App and nobody else's.
 * @param others names of other required checks
 */
export async function worldWithQueue(
  method: Method = 'MERGE',
  others: readonly string[] = [],
): Promise<World> {
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

export function queueOf(world: World): readonly MergeQueueEntry[] {
  return world.sandbox.store.mergeQueue;
}

/** Puts a pull request into the queue, as a person does. @returns its entry */
export async function enqueue(world: World, pull: number): Promise<MergeQueueEntry> {
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

/** A job of CI on the commit of a group. */
export async function ciOnGroup(
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

/** Our gate on the commit of a group. */
export async function groupGate(world: World, sha: string): Promise<Check | null> {
  return (await world.checks(sha)).get('launch-gate') ?? null;
}

/** Puts a pull request into the queue before the App hears of anything. @returns SHA of the group */
export function enqueueUnheard(world: World, pull: number): string {
  const { store, acme } = world.sandbox;
  const found = [...store.pullRequests.values()].findLast(
    (one) => store.issues.get(one.issueId)?.number === pull,
  );
  assert.ok(found);
  return put(store, asUser(acme.people.wanda), found).headSha;
}
