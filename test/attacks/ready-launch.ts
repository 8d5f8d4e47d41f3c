import assert from 'node:assert/strict';
import { believe } from '../../octokit/json.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

/** A launch of which everything is there, in a world of its own: where an attack begins. */
export interface ReadyLaunch {
  readonly world: World;
  readonly initiative: OpenInitiative;
  /** The pull request that wants to be released. */
  readonly pull: number;
  /** The gate is green, and GitHub would merge. */
  assertGreen(): Promise<void>;
  /** The gate is not green, its title says why, and GitHub refuses to merge. */
  assertRed(title: RegExp, conclusion?: 'failure' | null): Promise<void>;
  /** What the gate's summary says on GitHub. */
  summary(): Promise<string>;
  /** Our last comment on an issue. */
  lastAnswer(issue: number): Promise<string>;
}

/** The branch that wants to be released. */
export const releaseHead = 'candidate';

/** Opened, signed, declared, tested. */
export async function prepareLaunch(): Promise<ReadyLaunch> {
  const world = await startWorld();
  const initiative = await world.openInitiative();
  const body = `Initiative: #${String(initiative.number)}`;
  const pull = await world.openRelease({ body, branch: releaseHead });
  await world.sign(initiative);
  await world.declareAll(initiative);
  await world.ci(pull, 'success');
  const launch = describeLaunch(world, initiative, pull);
  await launch.assertGreen();
  return launch;
}

function describeLaunch(world: World, initiative: OpenInitiative, pull: number): ReadyLaunch {
  return {
    world,
    initiative,
    pull,
    async assertGreen() {
      await world.settled();
      const gate = await world.gate(pull);
      assert.equal(gate?.conclusion, 'success', gate?.output.title ?? 'there is no gate');
      assert.equal(await mergeState(world, pull), 'clean');
    },
    async assertRed(title, conclusion = 'failure') {
      await world.settled();
      const gate = await world.gate(pull);
      assert.ok(gate !== null, 'there is no gate');
      assert.match(gate.output.title ?? '', title);
      assert.equal(gate.conclusion, conclusion);
      assert.equal(gate.status, conclusion === null ? 'in_progress' : 'completed');
      const { merged, message } = await world.as('adm').merge(pull);
      assert.equal(merged, false);
      assert.match(message, /Required status check "launch-gate" is/);
    },
    summary: async () => (await world.gate(pull))?.output.summary ?? '',
    lastAnswer: async (issue) => (await world.ourComments(issue)).at(-1)?.body ?? '',
  };
}

/** As GitHub shows it on the pull request: `clean`, or `blocked` by a required check. */
export async function mergeState(world: World, pull: number): Promise<string> {
  const answer = await world.as('adm').request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    pull_number: pull,
  });
  return believe<{ readonly mergeable_state: string }>(answer).mergeable_state;
}
