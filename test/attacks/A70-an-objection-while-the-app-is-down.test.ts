import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { asUser } from '../../sandbox/state/actor.ts';
import { addRule, ensureEnvironment } from '../../sandbox/state/environments.ts';
import { startDeployingJob, waitingJobsOf } from '../../sandbox/state/waiting-jobs.ts';
import { createWorkflowRun } from '../../sandbox/state/workflow-runs.ts';
import { prepareLaunchWithoutTeams } from '../action/launch-without-teams.ts';
import { assertHeld, gateOf, pullEvent } from './gate-of.ts';
import type { ReadyLaunch } from './ready-launch.ts';

let launch: ReadyLaunch;
before(async () => {
  launch = await prepareLaunchWithoutTeams();
  const { store, acme, app } = launch.world.sandbox;
  const production = ensureEnvironment(store, acme.repository, 'production');
  addRule(store, asUser(acme.people.adm), production, acme.repository, app.id);
});
after(() => launch.world.close());

it('A70 an old green stands while the App is down; whoever asks anew is held, and it falls when the App is back', async () => {
  const { world, initiative, pull } = launch;
  await world.stopApp();
  await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it failed in the drill');
  // The limit that the docs tell: a check is an answer of its time.
  assert.equal((await world.gate(pull))?.conclusion, 'success');

  // A workflow that asks does not need the App.
  assertHeld(await gateOf(world, await pullEvent(world, pull, 'synchronize')), /runbook/);

  // A deployment waits for an answer that nobody gives.
  const { store, acme } = world.sandbox;
  world.tick();
  const run = createWorkflowRun(store, asUser(acme.people.max), acme.repository, {
    path: '.github/workflows/deploy.yml',
    event: 'push',
    headSha: await world.headOf(pull),
  });
  startDeployingJob(store, run, { job: 'publish', environment: 'production', conclusion: 'success' });
  assert.equal(waitingJobsOf(store, run).length, 1);

  await world.restartApp();
  await launch.assertRed(/^Blocked: Guardian: runbook/);
  assert.equal(waitingJobsOf(store, run).length, 1);
});
