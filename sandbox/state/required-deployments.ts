import type { Repository } from './entities.ts';
import type { Store } from './store.ts';

/** Those of the environments to which the commit was not deployed with success. There are no deployments here yet: all. */
export const missingDeployments = (
  _store: Store,
  _repository: Repository,
  _sha: string,
  environments: readonly string[],
): readonly string[] => environments;
