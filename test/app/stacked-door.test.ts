import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { believe } from '../../octokit/json.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

describe('the door of stacked pull requests', () => {
  let world: World;
  let initiative: OpenInitiative;
  let lower = 0;
  let upper = 0;

  /** The upper one goes into the branch of the lower one, which goes into `release/1.0`. */
  before(async () => {
    world = await startWorld();
    initiative = await world.openInitiative();
    await world.sign(initiative);
    const body = `Initiative: #${String(initiative.number)}`;
    lower = await world.openRelease({ body, branch: 'lower' });
    await world.as('wanda').commit('upper', { 'src/upper.js': '//\n' }, { from: 'lower' });
    upper = await world.as('wanda').openPull({ head: 'upper', base: 'lower', body });
    await world.settled();
  });
  after(() => world.close());

  const gateOf = async () => (await world.checks(await world.headOf(upper))).get('launch-gate') ?? null;
  const merge = async () => (await world.as('wanda').merge(upper)).message;

  it('a pull request onto another is not gated as long as GitHub shows no stack', async () => {
    world.app().sweep();
    await world.settled();
    assert.equal(await gateOf(), null);
  });

  it('in a stack it is gated by what lies under the stack, and GitHub holds it', async () => {
    world.sandbox.deliveries.hold();
    await world.as('wanda').request('POST /repos/{owner}/{repo}/stacks', { pull_requests: [lower, upper] });
    const shown = believe<{ readonly stack: { readonly base: { readonly ref: string } } }>(
      await world.as('wanda').request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        pull_number: upper,
      }),
    );
    assert.equal(shown.stack.base.ref, 'release/1.0');
    assert.match(await merge(), /Required status check "launch-gate" is expected/);
    world.sandbox.deliveries.release();
    await world.settled();
    const gate = await gateOf();
    assert.equal(gate?.status, 'in_progress');
    assert.match(await merge(), /Required status check "launch-gate" is in progress/);
  });

  it('is found by the sweep, too', async () => {
    await world.restartApp();
    await world.declareAll(initiative);
    assert.match((await gateOf())?.output.title ?? '', /unit waits for the signal tests/);
  });

  it('lands once everybody is ready, and not while somebody objects', async () => {
    await world.ci(upper, 'success');
    assert.equal((await gateOf())?.conclusion, 'success');
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await world.settled();
    assert.equal((await gateOf())?.conclusion, 'failure');
    assert.match(await merge(), /Required status check "launch-gate" is failing/);
    await world.as('gus').comment(initiative.issueOf('guardian'), '/met runbook: mended');
    await world.settled();
    assert.equal(await merge(), '');
  });
});
