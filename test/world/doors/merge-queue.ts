import assert from 'node:assert/strict';
import { asUser } from '../../../sandbox/state/actor.ts';
import { entriesOf } from '../../../sandbox/state/merge-queue.ts';
import { MERGE_QUEUE_DEFAULTS } from '../../../sandbox/state/ruleset-entities.ts';
import { createRuleset } from '../../../sandbox/state/rulesets.ts';
import { type Door, isMerged, propose, type Stage } from './door.ts';

const branch = 'release/3.0';

/**
 * A branch that is merged into by a queue alone. GitHub asks twice: the head of the pull request, before it may stand in the
 * queue, and the group, before the branch moves.
 */
export async function mergeQueueDoor(stage: Stage): Promise<Door> {
  const { world } = stage;
  const { store, acme } = world.sandbox;
  createRuleset(store, asUser(acme.people.adm), acme.repository, {
    name: 'queue',
    target: 'branch',
    include: [`refs/heads/${branch}`],
    rules: [{ type: 'merge_queue', parameters: MERGE_QUEUE_DEFAULTS }],
  });
  const { pull, sha } = await propose(stage, { branch: 'queued', from: branch, into: branch });
  const groups = () => entriesOf(store, acme.repository, branch);

  async function enqueue(): Promise<void> {
    const max = world.as('max');
    const asked = `{ repository(owner: "acme", name: "checkout") { pullRequest(number: ${String(pull)}) { id } } }`;
    const id = /"id":"([^"]+)"/.exec(JSON.stringify(await max.graphql(asked)))?.[1] ?? '';
    const line = `mutation { enqueuePullRequest(input: { pullRequestId: "${id}" }) { mergeQueueEntry { position } } }`;
    await max.graphql(line).catch((error: unknown) => {
      assert.match(String(error), /Required status check "launch-gate" is/);
    });
    await world.settled();
  }

  return {
    sha,
    async waitAtIt() {
      await enqueue();
      const gate = (await world.checks(groups()[0]?.headSha ?? '')).get('launch-gate');
      assert.equal(gate?.status, 'in_progress', gate?.output.title ?? 'it does not stand in the queue');
    },
    async goThrough() {
      await enqueue();
      for (const { headSha } of groups()) await world.ciOn(headSha, 'success', 'merge_group');
      assert.deepEqual(groups(), []);
    },
    isOut: () => isMerged(stage, pull),
  };
}
