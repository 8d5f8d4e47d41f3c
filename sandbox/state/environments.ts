/** Environments and their custom deployment protection rules. https://docs.github.com/en/rest/deployments/environments */

import type { SignedActor } from './actor.ts';
import type { DeploymentRule, Environment } from './deployment-entities.ts';
import type { Repository } from './entities.ts';
import { Forbidden, NotFound, Unprocessable } from './errors.ts';
import { nodeId } from './node-id.ts';
import { requirePermission } from './permissions.ts';
import { allows } from './plans.ts';
import { type Store, timestamp } from './store.ts';

const ADMINISTRATION = { app: ['administration'], level: 'write', role: 'admin' } as const;

/** "You can enable up to six deployment protection rules per environment" (docs: configuring custom deployment protection rules). */
const MOST_RULES = 6;

export function environmentsOf(store: Store, repository: Repository): readonly Environment[] {
  return [...store.environments.values()].filter(({ repositoryId }) => repositoryId === repository.id);
}

/** Names are compared without regard to case (docs: managing environments for deployment). @throws NotFound */
export function findEnvironment(store: Store, repository: Repository, name: string): Environment {
  const found = environmentsOf(store, repository).find(
    (one) => one.name.toLowerCase() === name.toLowerCase(),
  );
  if (found === undefined) throw new NotFound();
  return found;
}

/** Makes it where it is missing, as an administrator does, and as a workflow does that names it. */
export function ensureEnvironment(store: Store, repository: Repository, name: string): Environment {
  const known = environmentsOf(store, repository).find(
    (one) => one.name.toLowerCase() === name.toLowerCase(),
  );
  if (known !== undefined) return known;
  const id = store.nextId();
  const at = timestamp(store);
  const environment: Environment = {
    id,
    nodeId: nodeId('EN', repository.id, id),
    repositoryId: repository.id,
    name,
    rules: [],
    createdAt: at,
    updatedAt: at,
  };
  store.environments.set(id, environment);
  return environment;
}

/** @throws Forbidden */
export function putEnvironment(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  name: string,
): Environment {
  requirePermission(store, actor, repository, ADMINISTRATION);
  return ensureEnvironment(store, repository, name);
}

/** @throws Forbidden, NotFound */
export function deleteEnvironment(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  name: string,
): void {
  requirePermission(store, actor, repository, ADMINISTRATION);
  store.environments.delete(findEnvironment(store, repository, name).id);
}

/** Apps that can be asked: installed here with the permission to answer. */
export function appsForRules(store: Store, repository: Repository): readonly number[] {
  return [...store.installations.values()]
    .filter(
      ({ accountId, permissions, repositoryIds }) =>
        accountId === repository.ownerId &&
        permissions['deployments'] === 'write' &&
        (repositoryIds === 'all' || repositoryIds.includes(repository.id)),
    )
    .map(({ appId }) => appId);
}

/** @throws Forbidden, NotFound, Unprocessable */
export function addRule(
  store: Store,
  actor: SignedActor,
  environment: Environment,
  repository: Repository,
  appId: number,
): DeploymentRule {
  requirePermission(store, actor, repository, ADMINISTRATION);
  if (!allows(store, repository, 'environment_protection'))
    throw new Forbidden(
      'Upgrade to GitHub Enterprise or make this repository public to enable this feature.',
    );
  if (!appsForRules(store, repository).includes(appId)) throw new NotFound();
  if (environment.rules.length >= MOST_RULES || environment.rules.some((rule) => rule.appId === appId))
    throw new Unprocessable('Validation Failed');
  const id = store.nextId();
  const rule = { id, nodeId: nodeId('GA', repository.id, id), appId };
  environment.rules.push(rule);
  environment.updatedAt = timestamp(store);
  return rule;
}

/** @throws Forbidden, NotFound */
export function removeRule(
  store: Store,
  actor: SignedActor,
  environment: Environment,
  repository: Repository,
  ruleId: number,
): void {
  requirePermission(store, actor, repository, ADMINISTRATION);
  const at = environment.rules.findIndex(({ id }) => id === ruleId);
  if (at === -1) throw new NotFound();
  environment.rules.splice(at, 1);
}
