import { after, before, describe, it } from 'node:test';
import { asUser } from '../../sandbox/state/actor.ts';
import type { WorkflowRun } from '../../sandbox/state/check-entities.ts';
import { checkRunsOf } from '../../sandbox/state/check-reads.ts';
import { forgetCheckRun } from '../../sandbox/state/checks.ts';
import { completeWorkflowRun, reportJob, rerunWorkflow } from '../../sandbox/state/workflow-runs.ts';
import { prepareLaunch, type ReadyLaunch } from './ready-launch.ts';

/** A green of a moment ago says nothing while its successor has not spoken. Every test begins and ends with a green gate. */
describe('A56: a signal that was green', () => {
  let launch: ReadyLaunch;
  before(async () => {
    launch = await prepareLaunch();
  });
  after(() => launch.world.close());

  const store = () => launch.world.sandbox.store;

  it('and runs anew is waited for, and its failure counts', async () => {
    await launch.world.ci(launch.pull, null);
    await launch.assertRed(/^Waiting: Builder: unit/, null);
    await launch.world.ci(launch.pull, 'failure');
    await launch.assertRed(/^Blocked: Builder: unit/);
    await launch.world.ci(launch.pull, 'success');
    await launch.assertGreen();
  });

  it('and whose run is run again, as a second attempt of the same, is waited for too', async () => {
    const { world } = launch;
    const run = [...store().workflowRuns.values()].at(-1);
    await attempt(run, null);
    await launch.assertRed(/^Waiting: Builder: unit/, null);
    await attempt(run, 'failure', false);
    await launch.assertRed(/^Blocked: Builder: unit/);
    await attempt(run, 'cancelled');
    await launch.assertRed(/^Blocked: Builder: unit/);
    await attempt(run, 'success');
    await launch.assertGreen();
    await world.restartApp();
    await launch.assertGreen();
  });

  async function attempt(
    run: WorkflowRun | undefined,
    conclusion: 'success' | 'failure' | 'cancelled' | null,
    isNew = true,
  ): Promise<void> {
    if (run === undefined) throw new Error('there is no run');
    launch.world.tick();
    if (isNew) rerunWorkflow(store(), asUser(launch.world.sandbox.acme.people.wanda), run);
    reportJob(store(), run, 'unit', conclusion);
    if (conclusion !== null) completeWorkflowRun(store(), run);
    await launch.world.settled();
  }

  it('and has vanished since, as GitHub forgets old runs, is waited for like one that never was', async () => {
    const { world } = launch;
    const runs = checkRunsOf(store(), world.sandbox.acme.repository, await world.headOf(launch.pull));
    for (const run of runs.filter(({ name }) => name === 'unit')) forgetCheckRun(store(), run);
    world.app().sweep();
    await launch.assertRed(/^Waiting: Builder: unit waits for the signal/, null);
    await world.ci(launch.pull, 'success');
    await launch.assertGreen();
  });

  it('stays red where its newest run failed, however often an older one is looked at', async () => {
    const { world } = launch;
    const old = [...store().workflowRuns.values()].at(-1);
    await world.ci(launch.pull, 'failure');
    await attempt(old, 'success');
    await launch.assertRed(/^Blocked: Builder: unit/);
    await world.ci(launch.pull, 'success');
    await launch.assertGreen();
  });
});
