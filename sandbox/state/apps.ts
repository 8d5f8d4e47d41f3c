/** GitHub Apps and their installations. */

import { createBot } from './accounts.ts';
import { GITHUB_ACTIONS_APP_ID, type SignedActor } from './actor.ts';
import type { Account, App, Installation, Permissions, Repository } from './entities.ts';
import { nodeId } from './node-id.ts';
import { mustGet, type Store, timestamp } from './store.ts';

export interface AppInput {
  readonly slug: string;
  readonly name?: string;
  readonly description?: string | null;
  readonly owner: Account;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly publicKey?: string | null;
  readonly id?: number;
}

/** Registers an app and its bot account. Every app may read metadata. */
export function createApp(store: Store, input: AppInput): App {
  const id = input.id ?? store.nextRegistryId();
  const at = timestamp(store);
  const app: App = {
    kind: 'App',
    id,
    nodeId: nodeId('A', id),
    slug: input.slug,
    name: input.name ?? input.slug,
    description: input.description ?? null,
    ownerId: input.owner.id,
    botId: createBot(store, input.slug, id).id,
    clientId: `Iv23li${id.toString(36).padStart(14, '0')}`,
    permissions: { metadata: 'read', ...input.permissions },
    events: input.events,
    publicKey: input.publicKey ?? null,
    createdAt: at,
    updatedAt: at,
  };
  store.apps.set(id, app);
  store.nodes.set(app.nodeId, app);
  return app;
}

/** GitHub's own app, as which GITHUB_TOKEN acts. https://api.github.com/apps/github-actions */
export function createGithubActionsApp(store: Store, owner: Account): App {
  return createApp(store, {
    id: GITHUB_ACTIONS_APP_ID,
    slug: 'github-actions',
    name: 'GitHub Actions',
    owner,
    permissions: { actions: 'write', checks: 'write', contents: 'write', issues: 'write', statuses: 'write' },
    events: [],
  });
}

export function installApp(
  store: Store,
  actor: SignedActor,
  app: App,
  account: Account,
  options: { readonly repositoryIds?: 'all' | readonly number[]; readonly permissions?: Permissions } = {},
): Installation {
  const id = store.nextRegistryId();
  const at = timestamp(store);
  const installation: Installation = {
    id,
    nodeId: nodeId('IN', id),
    appId: app.id,
    accountId: account.id,
    permissions: { metadata: 'read', ...(options.permissions ?? app.permissions) },
    events: app.events,
    repositoryIds: options.repositoryIds ?? 'all',
    createdAt: at,
    updatedAt: at,
    suspendedAt: null,
  };
  store.installations.set(id, installation);
  store.events.emit({ name: 'installation', action: 'created', actor, at, app, installation });
  return installation;
}

const appOf = (store: Store, installation: Installation): App =>
  mustGet(store.apps, installation.appId, 'app');

export function uninstallApp(store: Store, actor: SignedActor, installation: Installation): void {
  store.installations.delete(installation.id);
  const app = appOf(store, installation);
  store.events.emit({
    name: 'installation',
    action: 'deleted',
    actor,
    at: timestamp(store),
    app,
    installation,
  });
}

/** Suspended installations get no webhooks, and their tokens are refused. */
export function setInstallationSuspended(
  store: Store,
  actor: SignedActor,
  installation: Installation,
  suspended: boolean,
): void {
  const at = timestamp(store);
  installation.suspendedAt = suspended ? at : null;
  const action = suspended ? 'suspend' : 'unsuspend';
  store.events.emit({
    name: 'installation',
    action,
    actor,
    at,
    app: appOf(store, installation),
    installation,
  });
}

export function setInstallationPermissions(
  store: Store,
  actor: SignedActor,
  installation: Installation,
  permissions: Permissions,
): void {
  const at = timestamp(store);
  installation.permissions = { metadata: 'read', ...permissions };
  installation.updatedAt = at;
  const app = appOf(store, installation);
  store.events.emit({
    name: 'installation',
    action: 'new_permissions_accepted',
    actor,
    at,
    app,
    installation,
  });
}

/** Which repositories an installation reaches; tells what was added and what was removed. */
export function setInstallationRepositories(
  store: Store,
  actor: SignedActor,
  installation: Installation,
  repositoryIds: 'all' | readonly number[],
): void {
  const before = new Set(installationRepositories(store, installation));
  installation.repositoryIds = repositoryIds;
  installation.updatedAt = timestamp(store);
  const after = new Set(installationRepositories(store, installation));
  const app = appOf(store, installation);
  const changed = {
    added: [...after].filter((repository) => !before.has(repository)),
    removed: [...before].filter((repository) => !after.has(repository)),
  };
  for (const action of ['added', 'removed'] as const) {
    const repositories = changed[action];
    if (repositories.length === 0) continue;
    const at = installation.updatedAt;
    store.events.emit({
      name: 'installation_repositories',
      action,
      actor,
      at,
      app,
      installation,
      repositories,
    });
  }
}

export function installationRepositories(store: Store, installation: Installation): readonly Repository[] {
  const { accountId, repositoryIds } = installation;
  return [...store.repositories.values()].filter(
    (repository) =>
      repository.ownerId === accountId && (repositoryIds === 'all' || repositoryIds.includes(repository.id)),
  );
}

/** The installation of an app that reaches a repository. */
export function installationFor(
  store: Store,
  appId: number,
  repository: Repository,
): Installation | undefined {
  return [...store.installations.values()].find(
    (installation) =>
      installation.appId === appId && installationRepositories(store, installation).includes(repository),
  );
}
