import { permissionsOf } from '../../action/sandbox-step.ts';
import { runWorkflow } from '../run-workflow.ts';
import type { Door, Stage } from './door.ts';

/** A job that asks `gate` of the Action and then publishes where GitHub has no rule: a step that fails ends its job. */
export async function publishingJobDoor({ world, sha }: Stage): Promise<Door> {
  let published = false;
  return {
    sha,
    async goThrough() {
      await runWorkflow(world, {
        workflow: '.github/workflows/publish.yml',
        job: 'publish',
        event: { name: 'workflow_dispatch', payload: { inputs: {} }, sha },
        headSha: sha,
        permissions: permissionsOf.gate,
        steps: [
          { command: 'gate', app: 'tutti', ref: sha },
          async () => {
            published = true;
          },
        ],
      });
    },
    isOut: async () => published,
  };
}
