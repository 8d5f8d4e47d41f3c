import { deploymentStatusesOf, deploymentsOf } from './deployment-reads.ts';
import type { Repository } from './entities.ts';
import type { Store } from './store.ts';

/** Those of the environments to which the commit was not deployed with success. */
export function missingDeployments(
  store: Store,
  repository: Repository,
  sha: string,
  environments: readonly string[],
): readonly string[] {
  const ofCommit = deploymentsOf(store, repository).filter((deployment) => deployment.sha === sha);
  return environments.filter(
    (name) =>
      !ofCommit.some(
        (deployment) =>
          deployment.environment === name && deploymentStatusesOf(store, deployment)[0]?.state === 'success',
      ),
  );
}
