import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { believe } from '../../octokit/json.ts';
import { type BuilderAlone, startBuilderAlone } from '../world/builder-alone.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

const path = '/repos/{owner}/{repo}/milestones/{milestone_number}';

async function openMilestone(world: World, title: string): Promise<number> {
  const made = await world.as('wanda').request('POST /repos/{owner}/{repo}/milestones', { title });
  return believe<{ readonly number: number }>(made).number;
}

/** What the App asks of GitHub while somebody does this. */
async function askedBy(world: World, act: () => Promise<unknown>): Promise<readonly string[]> {
  const earlier = world.sandbox.requests().length;
  await act();
  await world.settled();
  return world.sandbox
    .requests()
    .slice(earlier)
    .filter(({ by }) => by === 'tutti[bot]')
    .map(({ operation }) => operation ?? '');
}

const remove = (world: World, milestone: number) =>
  world.as('wanda').request(`DELETE ${path}`, { milestone_number: milestone });

describe('a milestone in which a signal counts issues', () => {
  let stage: BuilderAlone;
  let milestone = 0;
  const gate = async () => stage.world.gate(stage.pull);

  before(async () => {
    stage = await startBuilderAlone(
      ['{ id: bugs, text: "No bug is open", signal: bugs }'],
      ['bugs: { issues: { labels: [bug] } }'],
    );
    milestone = await openMilestone(stage.world, '1.0');
    await stage.world.as('wanda').editIssue(stage.initiative.number, { milestone });
    await stage.world.settled();
  });
  after(() => stage.world.close());

  it('says the same when it is renamed, closed and opened again, and nobody looks', async () => {
    assert.equal((await gate())?.conclusion, 'success', (await gate())?.output.title ?? '');
    for (const patch of [{ title: '1.1' }, { state: 'closed' }, { state: 'open' }]) {
      const change = { milestone_number: milestone, ...patch };
      const asked = await askedBy(stage.world, () =>
        stage.world.as('wanda').request(`PATCH ${path}`, change),
      );
      assert.deepEqual(asked, [], JSON.stringify(patch));
      await stage.recheck();
      assert.equal((await gate())?.conclusion, 'success', JSON.stringify(patch));
    }
  });

  it('is missed at once when it is deleted', async () => {
    const asked = await askedBy(stage.world, () => remove(stage.world, milestone));
    assert.equal((await gate())?.status, 'in_progress');
    assert.match(await stage.says('bugs'), /the initiative is in no milestone/);
    // The initiative is read once, and what differs is written at once.
    assert.deepEqual(asked, ['POST /graphql', 'POST /graphql']);
  });
});

describe('a milestone by which a pull request releases initiatives', () => {
  let world: World;
  let ready: OpenInitiative;
  let other: OpenInitiative;
  let pull = 0;
  let milestone = 0;

  before(async () => {
    world = await startWorld();
    ready = await world.openInitiative({ title: 'Ready' });
    await world.sign(ready);
    await world.declareAll(ready);
    other = await world.openInitiative({ title: 'Not ready' });
    await world.sign(other);
    pull = await world.openRelease({ body: `Initiative: #${String(ready.number)}` });
    milestone = await openMilestone(world, '1.0');
    for (const number of [other.number, pull]) await world.as('wanda').editIssue(number, { milestone });
    await world.ci(pull, 'success');
  });
  after(() => world.close());

  it('holds the release for what is not ready', async () => {
    assert.equal((await world.gate(pull))?.status, 'in_progress');
    assert.match((await world.gate(pull))?.output.summary ?? '', /Not ready/);
  });

  it('costs nothing when it is another one that is deleted', async () => {
    const another = await openMilestone(world, '2.0');
    await world.settled();
    assert.deepEqual(await askedBy(world, () => remove(world, another)), []);
  });

  it('is missed at once when it is deleted: what it alone named is released no more', async () => {
    const asked = await askedBy(world, () => remove(world, milestone));
    const gate = await world.gate(pull);
    assert.equal(gate?.conclusion, 'success', gate?.output.title ?? '');
    assert.doesNotMatch(gate?.output.summary ?? '', /Not ready/);
    // Read and written: the one that was named, then the pull request through each of the two, its gate once.
    assert.deepEqual(
      asked,
      Array.from({ length: 5 }, () => 'POST /graphql'),
    );
  });
});

it('what a release branch has by the milestone of a merged pull request is missed with it', async (test) => {
  const world = await startWorld();
  test.after(() => world.close());
  const initiative = await world.openInitiative();
  await world.sign(initiative);
  await world.declareAll(initiative);
  const pull = await world.openRelease();
  const milestone = await openMilestone(world, '1.0');
  for (const number of [initiative.number, pull]) await world.as('wanda').editIssue(number, { milestone });
  await world.ci(pull, 'success');
  assert.equal((await world.as('wanda').merge(pull)).message, '');
  await world.settled();
  const contents = async () =>
    (await world.checks('release/1.0')).get('launch-gate')?.output.summary ?? 'no gate';
  assert.match(await contents(), /Faster checkout.*by the milestone/);
  await remove(world, milestone);
  await world.settled();
  assert.doesNotMatch(await contents(), /by the milestone|no gate/);
});

it('a milestone that was deleted while the App was away is missed when it is back', async (test) => {
  const stage = await startBuilderAlone(
    ['{ id: bugs, text: "No bug is open", signal: bugs }'],
    ['bugs: { issues: { labels: [bug] } }'],
  );
  const { world, initiative, pull } = stage;
  test.after(() => world.close());
  const milestone = await openMilestone(world, '1.0');
  await world.as('wanda').editIssue(initiative.number, { milestone });
  await world.settled();
  assert.equal((await world.gate(pull))?.conclusion, 'success');
  await world.stopApp();
  await remove(world, milestone);
  await world.restartApp();
  await world.settled();
  assert.equal((await world.gate(pull))?.status, 'in_progress');
});
