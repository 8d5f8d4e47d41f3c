import { after, before, describe, it } from 'node:test';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { prepareLaunch, type ReadyLaunch } from './ready-launch.ts';

/** What was signed governs, whatever is merged into the config afterwards: it is adopted by signing again. */
describe('A43: a config that is loosened while a launch is on its way', () => {
  let launch: ReadyLaunch;
  const merge = async (from: string, to: string) => {
    await launch.world.as('adm').commit('main', { '.github/tutti.yml': TUTTI_CONFIG.replace(from, to) });
    await launch.world.settled();
  };
  const restore = () => merge('', '');

  before(async () => {
    launch = await prepareLaunch();
  });
  after(() => launch.world.close());

  it('a criterion that is dropped is still asked for', async () => {
    const { world, initiative } = launch;
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await launch.assertRed(/^Blocked: Guardian/);
    await merge('{ id: runbook, text: "Runbook reviewed" }', '{ id: glance, text: "Looked at" }');
    await launch.assertRed(/^Blocked: Guardian/);
    await world.as('gus').comment(initiative.issueOf('guardian'), '/met runbook: mended');
    await launch.assertGreen();
    await restore();
  });

  it('a signal that looks elsewhere from now on is read where it was signed', async () => {
    const { world, pull } = launch;
    await world.ci(pull, 'failure');
    await launch.assertRed(/^Blocked: Builder: unit fails/);
    await merge('check: "unit"', 'check: "lint"');
    const { store, acme } = world.sandbox;
    const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: '.github/workflows/ci.yml',
      event: 'pull_request',
      headSha: await world.headOf(pull),
    });
    reportJob(store, run, 'lint', 'success');
    completeWorkflowRun(store, run);
    await world.settled();
    await launch.assertRed(/^Blocked: Builder: unit fails/);
    await restore();
    await world.ci(pull, 'success');
    await launch.assertGreen();
  });

  it('a persona that is dropped is still heard', async () => {
    const { world, initiative } = launch;
    const dealmaker = /  dealmaker:\n(?: {4}.*\n)+/.exec(TUTTI_CONFIG)?.[0] ?? 'no such persona';
    await world.as('dee').comment(initiative.issueOf('dealmaker'), '/unmet brief the price is open');
    await launch.assertRed(/^Blocked: Dealmaker/);
    await merge(dealmaker, '');
    await launch.assertRed(/Dealmaker/);
    await restore();
    await world.as('dee').comment(initiative.issueOf('dealmaker'), '/met brief: agreed');
    await launch.assertGreen();
  });

  it('an owner who is dropped loses their word at once: that makes it stricter', async () => {
    await merge('owners: ["@gus"]', 'owners: ["@ada"]');
    await launch.assertRed(/Guardian/);
    await restore();
    await launch.assertGreen();
  });
});
