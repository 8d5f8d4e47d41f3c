import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  type Arbitrary,
  array,
  asyncProperty,
  assert as check,
  integer,
  sample,
  shuffledSubarray,
  tuple,
} from 'fast-check';
import { startWorld, type World } from '../world/world.ts';

/** Things that happen while no webhook arrives, one after the other; each makes several webhooks. */
async function play(world: World) {
  const initiative = await world.openInitiative();
  await world.sign(initiative);
  const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
  world.sandbox.deliveries.hold();
  const issue = (persona: string) => initiative.issueOf(persona);
  await world.declareAll(initiative);
  await world.as('dee').comment(issue('dealmaker'), '/unmet price the market moved');
  const word = await world.as('sam').comment(issue('storyteller'), '/met words again');
  await world.as('wanda').editComment(word, '/met words story');
  await world.as('ada').deleteComment(await world.as('ada').comment(issue('advocate'), '/met help twice'));
  await world.as('vera').comment(issue('visionary'), '/concern the promise has changed');
  await world.as('vera').comment(issue('visionary'), '/resolve');
  await world.ci(pull, 'failure');
  await world.ci(pull, 'success');
  await world.as('lea').editIssue(initiative.number, { labels: ['initiative'] });
  await world.as('wanda').commit('work-more', { 'c.js': '1' }, { from: 'release/1.0' });
  return { initiative, pull };
}

/** What everybody sees in the end, without times, ids and commits, which no two worlds share. */
async function outcomeOf(world: World, number: number, pull: number) {
  const checks = [...(await world.checks(await world.headOf(pull))).values()];
  const sticky = (await world.ourComments(number)).find(({ body }) => body.includes('tutti:convergence'));
  return {
    checks: checks
      .map(
        ({ name, status, conclusion, output }) =>
          `${name}: ${status} ${String(conclusion)} ${output.title ?? ''}`,
      )
      .toSorted(),
    sticky: sticky?.body
      .split('<sub>')[0]
      ?.replaceAll(/#issuecomment-\d+|`[0-9a-f]{7}`/g, '')
      .replaceAll(/\d{4}-\d\d-\d\d[T ][\d:.]+/g, ''),
  };
}

type Delivery = World['sandbox']['deliveries']['all'][number];

/** Every one at least once, in any order, some of them twice. */
function anyOrder(held: readonly Delivery[]): Arbitrary<number[]> {
  const ids = held.map(({ id }) => id);
  const doubled = array(integer({ min: 0, max: ids.length - 1 }), { maxLength: ids.length });
  return tuple(shuffledSubarray(ids, { minLength: ids.length }), doubled).map(([order, extra]) => [
    ...order,
    ...extra.map((index) => ids[index] ?? 0),
  ]);
}

async function run(seed: number | null) {
  const world = await startWorld();
  try {
    return await outcomeOfOrder(world, seed);
  } finally {
    await world.close();
  }
}

async function outcomeOfOrder(world: World, seed: number | null) {
  const { initiative, pull } = await play(world);
  const held = world.sandbox.deliveries.all.filter(({ state }) => state === 'held');
  assert.ok(held.length > 20);
  const order = seed === null ? undefined : sample(anyOrder(held), { seed, numRuns: 1 })[0];
  world.sandbox.deliveries.release(order);
  await world.settled();
  return outcomeOf(world, initiative.number, pull);
}

it('F04 F02 webhooks in any order, some of them doubled, end in the same state', async () => {
  const expected = await run(null);
  assert.ok(expected.checks.length === 7 && expected.sticky !== undefined);
  await check(
    asyncProperty(integer(), async (seed) => {
      assert.deepEqual(await run(seed), expected);
    }),
    { numRuns: 4 },
  );
});
