import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type ReleaseLaunch, startReleaseLaunch } from '../world/release-launch.ts';

describe('A40: a green that the branch has left behind', () => {
  let launch: ReleaseLaunch;
  let left = '';

  const head = () => launch.world.sandbox.acme.repository.refs.get('refs/heads/main') ?? '';
  const gate = async (sha: string) => (await launch.world.checks(sha)).get('launch-gate')?.conclusion;
  const tag = (name: string, sha: string) =>
    launch.world
      .as('wanda')
      .request('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/tags/${name}`, sha })
      .then(
        () => 'made',
        (error: unknown) => String(error),
      );

  before(async () => {
    launch = await startReleaseLaunch();
    const { world, initiative, ci, work } = launch;
    await world.declareAll(initiative);
    await ci('success');
    left = head();
    await work(initiative);
    await ci('success');
    assert.deepEqual([await gate(left), await gate(head())], ['success', 'success']);
  });
  after(() => launch.world.close());

  it('is red once somebody objects, and no tag is made there', async () => {
    const { world, initiative } = launch;
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await world.settled();
    assert.equal(await gate(head()), 'failure');
    assert.equal(await gate(left), 'failure');
    assert.match(await tag('v1.0', left), /launch-gate/);
  });

  it('is red too where a pull request that releases nothing has it as its head', async () => {
    const { world, initiative, ci } = launch;
    await world.as('gus').comment(initiative.issueOf('guardian'), '/met runbook: it is right again');
    await ci('success');
    const shielded = head();
    assert.equal(await gate(shielded), 'success');
    await world.as('wanda').commit('dev', { 'dev.md': 'x\n' }, { from: 'release/1.0' });
    await world
      .as('wanda')
      .request('POST /repos/{owner}/{repo}/git/refs', { ref: 'refs/heads/shield', sha: shielded });
    await world.as('wanda').openPull({ head: 'shield', base: 'dev' });
    await launch.work(initiative);
    await ci('success');
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await world.settled();
    assert.notEqual(await gate(shielded), 'success');
  });

  it('costs nothing more as long as the head is not ready', async () => {
    const { world, initiative } = launch;
    const asked = () => world.sandbox.usage().graphqlRequests;
    const spent = asked();
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet rollback it takes an hour');
    await world.settled();
    const first = asked() - spent;
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet rollback it takes a day');
    await world.settled();
    assert.ok(asked() - spent <= 2 * first, `${String(first)}, then ${String(asked() - spent)}`);
  });

  it('what was released stays as it was: the next release begins there', async () => {
    const { world, initiative, work, ci } = launch;
    await world.as('gus').comment(initiative.issueOf('guardian'), '/met runbook rollback: both rehearsed');
    await world.settled();
    const released = head();
    assert.equal(await gate(released), 'success');
    assert.equal(await tag('v1.0', released), 'made');
    await world.settled();
    const next = await world.openInitiative({ title: 'Next' });
    await world.sign(next);
    await work(next);
    await ci('success');
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await world.settled();
    assert.notEqual(await gate(head()), 'success');
    assert.equal(await gate(released), 'success');
  });
});
