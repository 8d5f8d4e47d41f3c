import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

/** The main job, from an issue to a merge, as read back from GitHub. The tests build on each other, in order. */
describe('a launch', () => {
  let world: World;
  let initiative: OpenInitiative;
  let pull = 0;

  before(async () => {
    world = await startWorld();
    // The App has looked around, as it does at start.
    await world.settled();
  });
  after(() => world.close());

  const title = async () => (await world.gate(pull))?.output.title ?? '';

  it('begins with a label: the App opens a sub-issue for every persona and one convergence comment', async () => {
    initiative = await world.openInitiative();
    const personas = [
      'visionary',
      'builder',
      'guardian',
      'dealmaker',
      'storyteller',
      'advocate',
      'conductor',
    ];
    assert.equal(new Set(personas.map((persona) => initiative.issueOf(persona))).size, 7);
    assert.equal((await world.ourComments(initiative.number)).length, 1);
  });

  it('assigns the sub-issues to their owners', async () => {
    const issue = await world.as('adm').request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
      issue_number: initiative.issueOf('guardian'),
    });
    assert.match(JSON.stringify(issue), /"assignees":\[\{"login":"gus"/);
  });

  it('leaves the gate waiting on a pull request that is linked to it, and GitHub refuses to merge', async () => {
    pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    assert.equal((await world.gate(pull))?.status, 'in_progress');
    assert.equal((await world.as('wanda').merge(pull)).merged, false);
  });

  it('is not impressed by somebody who is no owner', async () => {
    await world.as('olga').comment(initiative.issueOf('guardian'), '/met runbook rollback');
    await world.settled();
    const answers = await world.ourComments(initiative.issueOf('guardian'));
    assert.equal(answers.length, 1);
  });

  it('waits for the machine once everybody has signed and declared', async () => {
    await world.sign(initiative);
    await world.declareAll(initiative);
    assert.match(await title(), /^Waiting: Builder: unit waits for the signal/);
  });

  it('turns red when the machine says no, and green when it says yes', async () => {
    await world.ci(pull, 'failure');
    assert.equal((await world.gate(pull))?.conclusion, 'failure');
    await world.ci(pull, 'success');
    assert.equal((await world.gate(pull))?.conclusion, 'success');
  });

  it('has a green check for each persona then', async () => {
    const checks = await world.checks(await world.headOf(pull));
    const conclusions = [...checks.values()].map(({ conclusion }) => conclusion);
    assert.deepEqual(conclusions, Array(7).fill('success'));
  });

  it('turns red when an owner takes a criterion back, and GitHub refuses to merge', async () => {
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await world.settled();
    assert.equal((await world.gate(pull))?.conclusion, 'failure');
    assert.match(await title(), /Guardian/);
    assert.equal((await world.as('wanda').merge(pull)).merged, false);
  });

  it('turns green again, and is merged', async () => {
    await world.as('gus').comment(initiative.issueOf('guardian'), '/met runbook rewritten');
    await world.settled();
    assert.equal((await world.gate(pull))?.conclusion, 'success');
    assert.equal((await world.as('wanda').merge(pull)).merged, true);
    await world.settled();
  });

  it('judges the head of the release branch too', async () => {
    assert.equal((await world.checks('release/1.0')).get('launch-gate')?.status, 'in_progress');
  });

  it('P3 costs one request of one point to look at again, and nothing is written where nothing differs', async () => {
    const used = world.sandbox.usage();
    await world.as('adm').editIssue(initiative.number, { labels: ['initiative', 'stage:produce', 'extra'] });
    await world.settled();
    const { graphqlRequests, graphqlPoints } = world.sandbox.usage();
    // The initiative, and the head of the branch that it was merged into: its head, its links, its initiative.
    const requests = graphqlRequests - used.graphqlRequests;
    assert.equal(graphqlPoints - used.graphqlPoints, requests);
    assert.ok(requests <= 1 + 3, `${String(requests)} requests`);
  });
});

describe('a pull request', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
  });
  after(() => world.close());

  it('that is linked to no initiative is blocked', async () => {
    const pull = await world.openRelease();
    const gate = await world.gate(pull);
    assert.equal(gate?.conclusion, 'failure');
    assert.match(gate?.output.title ?? '', /initiative/i);
  });

  it('that names an issue which is none is blocked', async () => {
    const number = await world.as('lea').openIssue({ title: 'Just a bug' });
    const pull = await world.openRelease({ body: `Initiative: #${String(number)}`, branch: 'x' });
    assert.equal((await world.gate(pull))?.conclusion, 'failure');
  });

  it('into any other branch has no gate, and costs no write', async () => {
    await world.as('wanda').commit('feature', { 'b.js': '1' });
    const pull = await world.as('wanda').openPull({ head: 'feature', base: 'main' });
    await world.settled();
    assert.equal(await world.gate(pull), null);
  });

  it('is judged by all initiatives that it is linked to', async () => {
    const first = await world.openInitiative({ title: 'First' });
    const second = await world.openInitiative({ title: 'Second' });
    const body = `Initiative: #${String(first.number)}, #${String(second.number)}`;
    const pull = await world.openRelease({ body, branch: 'both' });
    await world.sign(first);
    await world.declareAll(first);
    await world.ci(pull, 'success');
    assert.equal((await world.gate(pull))?.status, 'in_progress');
    await world.sign(second);
    await world.declareAll(second);
    assert.equal((await world.gate(pull))?.conclusion, 'success');
    await world.as('ada').comment(second.issueOf('advocate'), '/unmet support not yet');
    await world.settled();
    assert.equal((await world.gate(pull))?.conclusion, 'failure');
  });
});
