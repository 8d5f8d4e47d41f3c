import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asUser } from '../../sandbox/state/actor.ts';
import type { WorkflowRun } from '../../sandbox/state/check-entities.ts';
import { rerunWorkflow } from '../../sandbox/state/workflow-runs.ts';
import { askAt, commentsOf, deployAlso, startDeploying, waits } from '../world/deploying.ts';
import { prepareDeployment, type ReadyDeployment } from './ready-deployment.ts';

/** Leave to deploy is for one attempt at one environment. */
describe('A67: a run that was let go once', () => {
  let ready: ReadyDeployment;
  let run: WorkflowRun;
  before(async () => {
    ready = await prepareDeployment();
    run = await startDeploying(ready.world, ready.sha);
    assert.ok(!waits(ready.world, run), commentsOf(ready.world, run).at(-1));
    askAt(ready.world, 'staging');
  });
  after(() => ready.world.close());

  async function again(environment: string): Promise<void> {
    const { store, acme } = ready.world.sandbox;
    rerunWorkflow(store, asUser(acme.people.max), run);
    await deployAlso(ready.world, run, environment);
  }

  function assertHeld(held: WorkflowRun): void {
    assert.ok(waits(ready.world, held));
    assert.match(commentsOf(ready.world, held).at(-1) ?? '', /^\*\*Blocked: Guardian: runbook/);
  }

  it('asks anew when it is run again, and is judged anew', async () => {
    await ready.object();
    await again('production');
    assertHeld(run);
  });

  it('is found held by an App that has just started', async () => {
    await ready.world.restartApp();
    await ready.world.settled();
    assertHeld(run);
  });

  it('goes on once nobody objects any more, and is held at the next attempt again', async () => {
    await ready.withdraw();
    assert.ok(!waits(ready.world, run));
    await ready.object();
    await again('production');
    assertHeld(run);
    await ready.withdraw();
    assert.ok(!waits(ready.world, run));
  });

  it('is held at another environment, though the config does not name that', async () => {
    await ready.object();
    await deployAlso(ready.world, run, 'staging');
    assertHeld(run);
  });

  it('opens no door to another run of the same commit, at either environment', async () => {
    for (const environment of ['production', 'staging'])
      assertHeld(await startDeploying(ready.world, ready.sha, environment));
  });

  it('and all of them go once nobody objects', async () => {
    await ready.withdraw();
    assert.deepEqual(ready.world.sandbox.store.waitingJobs, []);
  });
});
