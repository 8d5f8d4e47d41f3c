import type {
  Deployment,
  DeploymentRule,
  DeploymentStatus,
  Environment,
} from '../../state/deployment-entities.ts';
import type { Repository } from '../../state/entities.ts';
import { mustGet } from '../../state/store.ts';
import { serializeUser } from './account.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

const repositoryOf = (view: View, id: number): Repository =>
  mustGet(view.store.repositories, id, 'repository');

/** `deployment` */
export function serializeDeployment(view: View, deployment: Deployment) {
  const repository = repositoryOf(view, deployment.repositoryId);
  const url = `${repositoryUrl(view, repository)}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: deployment.nodeId,
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: {},
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: serializeUser(view, deployment.creatorId),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: repositoryUrl(view, repository),
    transient_environment: false,
    production_environment: deployment.environment === 'production',
    performed_via_github_app: null,
  };
}

/** `deployment-status` */
export function serializeDeploymentStatus(view: View, status: DeploymentStatus) {
  const deployment = mustGet(view.store.deployments, status.deploymentId, 'deployment');
  const repository = repositoryOf(view, deployment.repositoryId);
  const deploymentUrl = `${repositoryUrl(view, repository)}/deployments/${deployment.id}`;
  return {
    url: `${deploymentUrl}/statuses/${status.id}`,
    id: status.id,
    node_id: status.nodeId,
    state: status.state,
    creator: serializeUser(view, status.creatorId),
    description: status.description,
    environment: deployment.environment,
    target_url: status.logUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: deploymentUrl,
    repository_url: repositoryUrl(view, repository),
    ...(status.environmentUrl !== '' && { environment_url: status.environmentUrl }),
    ...(status.logUrl !== '' && { log_url: status.logUrl }),
    performed_via_github_app: null,
  };
}

/** `environment` */
export function serializeEnvironment(view: View, environment: Environment) {
  const repository = repositoryOf(view, environment.repositoryId);
  return {
    id: environment.id,
    node_id: environment.nodeId,
    name: environment.name,
    url: environmentUrl(view, repository, environment),
    html_url: `${repositoryPage(view, repository)}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
    created_at: environment.createdAt,
    updated_at: environment.updatedAt,
    // Custom rules have a list of their own.
    protection_rules: [],
    deployment_branch_policy: null,
  };
}

export function environmentUrl(view: View, repository: Repository, { name }: Environment): string {
  return `${repositoryUrl(view, repository)}/environments/${encodeURIComponent(name)}`;
}

/** `deployment-protection-rule` */
export function serializeRule(view: View, { id, nodeId, appId }: DeploymentRule) {
  return { id, node_id: nodeId, enabled: true, app: serializeRuleApp(view, appId) };
}

/** `custom-deployment-rule-app` */
export function serializeRuleApp(view: View, appId: number) {
  const app = mustGet(view.store.apps, appId, 'app');
  return {
    id: app.id,
    slug: app.slug,
    integration_url: `${view.urls.api}/apps/${app.slug}`,
    node_id: app.nodeId,
  };
}
