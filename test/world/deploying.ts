import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import type { WorkflowRun } from '../../sandbox/state/check-entities.ts';
import { addRule, ensureEnvironment } from '../../sandbox/state/environments.ts';
import { startDeployingJob, waitingJobsOf } from '../../sandbox/state/waiting-jobs.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { type AppOptions, startWorld, type World } from './world.ts';

/** A config that knows of the environment. */
export const gatedConfig = `${TUTTI_CONFIG}  environments: [production]\n`;

/** A repository whose environment `production` asks Tutti's App. */
export async function worldWithDoor(config = gatedConfig, options: AppOptions = {}): Promise<World> {
  const world = await startWorld(options);
  await world.as('adm').commit('main', { '.github/tutti.yml': config });
  await world.settled();
  askAt(world, 'production');
  return world;
}

/** From now on this environment asks Tutti's App. */
export function askAt({ sandbox: { store, acme, app } }: World, environment: string): void {
  const asked = ensureEnvironment(store, acme.repository, environment);
  addRule(store, asUser(acme.people.adm), asked, acme.repository, app.id);
}

/** A run that wants to deploy a commit. */
export async function startDeploying(
  world: World,
  sha: string,
  environment = 'production',
): Promise<WorkflowRun> {
  const { store, acme } = world.sandbox;
  world.tick();
  const run = createWorkflowRun(store, asUser(acme.people.max), acme.repository, {
    path: '.github/workflows/deploy.yml',
    event: 'push',
    headSha: sha,
  });
  await deployAlso(world, run, environment);
  return run;
}

/** A further job of the run, which names an environment. */
export async function deployAlso(world: World, run: WorkflowRun, environment: string): Promise<void> {
  const job = `publish to ${environment}`;
  startDeployingJob(world.sandbox.store, run, { job, environment, conclusion: 'success' });
  await world.settled();
}

/** What the people who wait read, newest last; empty once the run goes on. */
export function commentsOf(world: World, run: WorkflowRun): readonly string[] {
  const [waiting] = waitingJobsOf(world.sandbox.store, run);
  return waiting?.asked.get(world.sandbox.app.id)?.comments ?? [];
}

export function waits(world: World, run: WorkflowRun): boolean {
  return waitingJobsOf(world.sandbox.store, run).length > 0;
}

/** CI of a commit that is pushed and deployed: the job `unit` of `.github/workflows/ci.yml`. */
export async function ciOnPush(world: World, sha: string, conclusion: 'success' | 'failure'): Promise<void> {
  const { store, acme } = world.sandbox;
  world.tick();
  const ci = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
    path: '.github/workflows/ci.yml',
    event: 'push',
    headSha: sha,
  });
  reportJob(store, ci, 'unit', conclusion);
  completeWorkflowRun(store, ci);
  await world.settled();
}
