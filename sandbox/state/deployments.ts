/** Deployments and their statuses. https://docs.github.com/en/rest/deployments/deployments */

import type { SignedActor } from './actor.ts';
import type { Deployment, DeploymentState, DeploymentStatus } from './deployment-entities.ts';
import { deploymentStatusesOf, deploymentsOf } from './deployment-reads.ts';
import type { Repository } from './entities.ts';
import { ensureEnvironment } from './environments.ts';
import { Unprocessable } from './errors.ts';
import { resolveRevision } from './git.ts';
import { nodeId } from './node-id.ts';
import { requirePermission } from './permissions.ts';
import { append, mustGet, type Store, timestamp } from './store.ts';

const WRITE = { app: ['deployments'], level: 'write', role: 'write' } as const;

export interface DeploymentInput {
  readonly ref: string;
  readonly environment?: string;
  readonly task?: string;
  readonly description?: string | null;
}

/** What GitHub makes where a caller leaves it out (OpenAPI, "Create a deployment"). */
const DEFAULT_ENVIRONMENT = 'production';

/** @throws Unprocessable for a ref that is not there */
export function createDeployment(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: DeploymentInput,
): Deployment {
  requirePermission(store, actor, repository, WRITE);
  return addDeployment(store, actor, repository, input);
}

/** The same for a job of a workflow, which GitHub makes itself. */
export function addDeployment(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: DeploymentInput,
): Deployment {
  const sha = resolveRevision(repository, input.ref);
  if (sha === undefined) throw new Unprocessable(`No ref found for: ${input.ref}`);
  const id = store.nextId();
  const at = timestamp(store);
  const { name } = ensureEnvironment(store, repository, input.environment ?? DEFAULT_ENVIRONMENT);
  const deployment: Deployment = {
    kind: 'Deployment',
    id,
    nodeId: nodeId('DE', repository.id, id),
    repositoryId: repository.id,
    sha,
    ref: input.ref,
    environment: name,
    task: input.task ?? 'deploy',
    description: input.description ?? null,
    creatorId: actor.account.id,
    createdAt: at,
    updatedAt: at,
  };
  store.deployments.set(id, deployment);
  store.nodes.set(deployment.nodeId, deployment);
  store.events.emit({ name: 'deployment', action: 'created', actor, at, repository, deployment });
  return deployment;
}

export interface DeploymentStatusInput {
  readonly state: DeploymentState;
  readonly description?: string;
  readonly environmentUrl?: string;
  readonly logUrl?: string;
  readonly autoInactive?: boolean;
}

/** @throws Forbidden */
export function createDeploymentStatus(
  store: Store,
  actor: SignedActor,
  deployment: Deployment,
  input: DeploymentStatusInput,
): DeploymentStatus {
  const repository = mustGet(store.repositories, deployment.repositoryId, 'repository');
  requirePermission(store, actor, repository, WRITE);
  return addDeploymentStatus(store, actor, deployment, input);
}

/**
 * "Adds a new inactive status to all prior non-transient, non-production environment deployments with the same repository
 * and environment name" where it is a success (OpenAPI, `auto_inactive`); `production` is such an environment only by
 * the flag `production_environment`, which GitHub sets for exactly that name.
 */
export function addDeploymentStatus(
  store: Store,
  actor: SignedActor,
  deployment: Deployment,
  { autoInactive = true, ...input }: DeploymentStatusInput,
): DeploymentStatus {
  const repository = mustGet(store.repositories, deployment.repositoryId, 'repository');
  if (input.state === 'success' && autoInactive && deployment.environment !== 'production')
    for (const earlier of deploymentsOf(store, repository)) {
      if (earlier.id >= deployment.id || earlier.environment !== deployment.environment) continue;
      const [newest] = deploymentStatusesOf(store, earlier);
      if (newest?.state === 'success') appendStatus(store, actor, repository, earlier, { state: 'inactive' });
    }
  return appendStatus(store, actor, repository, deployment, input);
}

function appendStatus(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  deployment: Deployment,
  input: DeploymentStatusInput,
): DeploymentStatus {
  const id = store.nextId();
  const at = timestamp(store);
  const status: DeploymentStatus = {
    kind: 'DeploymentStatus',
    id,
    nodeId: nodeId('DES', repository.id, id),
    deploymentId: deployment.id,
    state: input.state,
    creatorId: actor.account.id,
    description: input.description ?? '',
    environmentUrl: input.environmentUrl ?? '',
    logUrl: input.logUrl ?? '',
    createdAt: at,
  };
  deployment.updatedAt = at;
  append(store.deploymentStatuses, deployment.nodeId, status);
  store.nodes.set(status.nodeId, status);
  store.events.emit({
    name: 'deployment_status',
    action: 'created',
    actor,
    at,
    repository,
    deployment,
    deploymentStatus: status,
  });
  return status;
}
