/** Who does something, and with which permissions. Every operation that changes the world takes one. */

import type { Account, App, Installation, Permissions, Repository } from './entities.ts';
import { Forbidden, NotFound } from './errors.ts';

export interface UserActor {
  readonly kind: 'user';
  readonly account: Account;
  /** The app that holds the user's token; what it writes is shown as written through it. */
  readonly via: App | null;
}

/** An installation token, or GITHUB_TOKEN, which is one of the app `github-actions`. */
export interface AppActor {
  readonly kind: 'app';
  /** The app's bot account. */
  readonly account: Account;
  readonly app: App;
  /** `null` for GITHUB_TOKEN. */
  readonly installation: Installation | null;
  readonly permissions: Permissions;
  /** The account whose repositories it may see; `null` where `repositoryIds` is a list already. */
  readonly accountId: number;
  readonly repositoryIds: 'all' | readonly number[];
  /** For GITHUB_TOKEN: the run it belongs to; check runs it creates attach to that run's suite. */
  readonly workflowRunId: number | null;
}

/** No token at all: public reads of the REST API. */
export interface Anonymous {
  readonly kind: 'anonymous';
}

export type Actor = UserActor | AppActor | Anonymous;
/** Somebody with a name: what every change needs. */
export type SignedActor = UserActor | AppActor;

export const anonymous: Anonymous = { kind: 'anonymous' };

export const asUser = (account: Account, via: App | null = null): UserActor => ({
  kind: 'user',
  account,
  via,
});

/** The part of the store that tells an app's bot. */
interface World {
  readonly apps: ReadonlyMap<number, App>;
  readonly accounts: ReadonlyMap<number, Account>;
}

/** The id of GitHub's own app "GitHub Actions". https://api.github.com/apps/github-actions */
export const GITHUB_ACTIONS_APP_ID = 15368;

/**
 * An installation token, narrowed as `POST /app/installations/{id}/access_tokens` allows.
 * @throws NotFound where the app has no bot account here.
 */
export function asInstallation(
  world: World,
  installation: Installation,
  narrowed: { readonly permissions?: Permissions; readonly repositoryIds?: readonly number[] } = {},
): AppActor {
  const app = world.apps.get(installation.appId);
  const account = app && world.accounts.get(app.botId);
  if (!app || !account) throw new NotFound();
  return {
    kind: 'app',
    account,
    app,
    installation,
    permissions: narrowed.permissions ?? installation.permissions,
    accountId: installation.accountId,
    repositoryIds: narrowed.repositoryIds ?? installation.repositoryIds,
    workflowRunId: null,
  };
}

/**
 * What `permissions:` of a job can give (docs: workflow syntax, permissions): never secrets, members or administration, whatever
 * it asks for.
 */
const GIVEN_TO_JOBS = new Set([
  'actions',
  'artifact_metadata',
  'attestations',
  'checks',
  'code_quality',
  'contents',
  'deployments',
  'discussions',
  'id_token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull_requests',
  'repository_projects',
  'security_events',
  'statuses',
  'vulnerability_alerts',
]);

/** Alerts of Dependabot can be read and not changed (GitHub changelog, 2026-09-03). */
function givenToJobs(permissions: Permissions): Permissions {
  const given = Object.entries(permissions).filter(([name]) => GIVEN_TO_JOBS.has(name));
  return Object.fromEntries(
    given.map(([name, level]) => [name, name === 'vulnerability_alerts' ? 'read' : level]),
  );
}

/**
 * GITHUB_TOKEN: one repository, the `permissions:` of its job.
 * https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication
 */
export function asGithubToken(
  world: World,
  repository: Repository,
  permissions: Permissions,
  workflowRunId: number | null = null,
): AppActor {
  const app = world.apps.get(GITHUB_ACTIONS_APP_ID);
  const account = app && world.accounts.get(app.botId);
  if (!app || !account) throw new NotFound();
  return {
    kind: 'app',
    account,
    app,
    installation: null,
    permissions: { metadata: 'read', ...givenToJobs(permissions) },
    accountId: repository.ownerId,
    repositoryIds: [repository.id],
    workflowRunId,
  };
}

/** @throws Forbidden for a caller without a token. */
export function signed(actor: Actor): SignedActor {
  if (actor.kind === 'anonymous') throw new Forbidden('Requires authentication');
  return actor;
}
