import { asUser } from '../../../sandbox/state/actor.ts';
import type { WorkflowRun } from '../../../sandbox/state/check-entities.ts';
import { startDeployingJob, waitingJobsOf } from '../../../sandbox/state/waiting-jobs.ts';
import { createWorkflowRun } from '../../../sandbox/state/workflow-runs.ts';
import type { Door, Stage } from './door.ts';

/** A run that deploys to an environment with the App's rule: GitHub lets its job wait until the App approves. */
export async function deploymentDoor({ world, sha }: Stage): Promise<Door> {
  const { store, acme } = world.sandbox;
  let run: WorkflowRun | null = null;
  return {
    sha,
    async goThrough() {
      world.tick();
      run = createWorkflowRun(store, asUser(acme.people.max), acme.repository, {
        path: '.github/workflows/deploy.yml',
        event: 'push',
        headSha: sha,
      });
      startDeployingJob(store, run, { job: 'publish', environment: 'production', conclusion: 'success' });
    },
    isOut: async () => run !== null && waitingJobsOf(store, run).length === 0,
  };
}
