/** Deployments and their statuses, as they are read. */

import type { Deployment, DeploymentStatus } from './deployment-entities.ts';
import type { Repository } from './entities.ts';
import { NotFound } from './errors.ts';
import type { Store } from './store.ts';

/** Newest first. */
export function deploymentsOf(store: Store, repository: Repository): readonly Deployment[] {
  return [...store.deployments.values()]
    .filter(({ repositoryId }) => repositoryId === repository.id)
    .toReversed();
}

/** @throws NotFound */
export function findDeployment(store: Store, repository: Repository, id: number): Deployment {
  const found = store.deployments.get(id);
  if (found?.repositoryId !== repository.id) throw new NotFound();
  return found;
}

/** Newest first. */
export function deploymentStatusesOf(store: Store, deployment: Deployment): readonly DeploymentStatus[] {
  return (store.deploymentStatuses.get(deployment.nodeId) ?? []).toReversed();
}
