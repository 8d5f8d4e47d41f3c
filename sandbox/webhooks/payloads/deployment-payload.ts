import { serializeDeployment, serializeDeploymentStatus } from '../../rest/serialize/deployment.ts';
import { repositoryUrl } from '../../rest/serialize/repository.ts';
import type { View } from '../../rest/serialize/view.ts';
import type { DomainEvent } from '../../state/domain-events.ts';

type DeploymentEvent = Extract<
  DomainEvent,
  { name: 'deployment' | 'deployment_status' | 'deployment_protection_rule' }
>;

export function deploymentPayload(view: View, event: DeploymentEvent): Record<string, unknown> {
  const deployment = serializeDeployment(view, event.deployment);
  if (event.name === 'deployment') return { deployment, workflow: null, workflow_run: null };
  if (event.name === 'deployment_status')
    return { deployment, deployment_status: serializeDeploymentStatus(view, event.deploymentStatus) };
  const { workflowRun: run, environment, repository, ref } = event;
  return {
    environment: environment.name,
    event: run.event,
    sha: run.headSha,
    ref: `refs/heads/${ref}`,
    // The number of the run stands nowhere else.
    deployment_callback_url: `${repositoryUrl(view, repository)}/actions/runs/${run.id}/deployment_protection_rule`,
    deployment,
    pull_requests: [],
  };
}
