import { type Actor, GITHUB_ACTIONS_APP_ID } from '../state/actor.ts';
import type { Store } from '../state/store.ts';
import type { RateBudget } from './route.ts';
import type { Credentials } from './tokens.ts';

export type RateResource = 'core' | 'graphql';

/** Per hour. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const ANONYMOUS = 60;
const SIGNED_IN = 5_000;
const GITHUB_TOKEN = 1_000;
const INSTALLATION_CAP = 12_500;
const HOUR = 3_600;

interface Window {
  used: number;
  reset: number;
}

export interface RateLimits {
  /** Takes `cost` from the caller's budget; false when nothing is left, and then nothing is taken. */
  charge(credentials: Credentials, resource: RateResource, cost: number): boolean;
  /** Gives back what a 304 does not cost. */
  refund(credentials: Credentials, resource: RateResource, cost: number): void;
  budget(credentials: Credentials, resource: RateResource): RateBudget;
  /** For tests: the caller's whole budget is used up until the hour is over. */
  exhaust(credentials: Credentials, resource: RateResource): void;
  clear(): void;
}

export function createRateLimits(store: Store): RateLimits {
  const windows = new Map<string, Window>();

  function windowOf(credentials: Credentials, resource: RateResource): Window {
    const key = `${resource} ${budgetKey(credentials)}`;
    const now = Math.floor(store.clock.now().getTime() / 1000);
    const known = windows.get(key);
    if (known !== undefined && known.reset > now) return known;
    const fresh = { used: 0, reset: now + HOUR };
    windows.set(key, fresh);
    return fresh;
  }

  return {
    charge(credentials, resource, cost) {
      const window = windowOf(credentials, resource);
      if (window.used >= limitOf(store, credentials)) return false;
      window.used += cost;
      return true;
    },
    refund(credentials, resource, cost) {
      windowOf(credentials, resource).used -= cost;
    },
    budget(credentials, resource) {
      const window = windowOf(credentials, resource);
      const limit = limitOf(store, credentials);
      return { limit, used: window.used, remaining: Math.max(0, limit - window.used), reset: window.reset };
    },
    exhaust(credentials, resource) {
      windowOf(credentials, resource).used = limitOf(store, credentials);
    },
    clear: () => windows.clear(),
  };
}

/** Whose budget it is: a person's, an installation's, a repository's (GITHUB_TOKEN), an app's own. */
export function budgetKey(credentials: Credentials): string {
  if (credentials.kind === 'anonymous') return 'anonymous';
  if (credentials.kind === 'app') return `app ${credentials.app.id}`;
  return actorKey(credentials.actor);
}

function actorKey(actor: Actor): string {
  if (actor.kind === 'anonymous') return 'anonymous';
  if (actor.kind === 'user') return `user ID ${actor.account.id}`;
  if (actor.installation !== null) return `installation ID ${actor.installation.id}`;
  return `repository ${String(actor.repositoryIds)}`;
}

function limitOf(store: Store, credentials: Credentials): number {
  if (credentials.kind === 'anonymous') return ANONYMOUS;
  if (credentials.kind === 'app' || credentials.actor.kind !== 'app') return SIGNED_IN;
  const { actor } = credentials;
  if (actor.app.id === GITHUB_ACTIONS_APP_ID) return GITHUB_TOKEN;
  const count =
    actor.repositoryIds === 'all' ? repositoriesOf(store, actor.accountId) : actor.repositoryIds.length;
  return Math.min(INSTALLATION_CAP, SIGNED_IN + 50 * Math.max(0, count - 20));
}

function repositoriesOf(store: Store, accountId: number): number {
  let count = 0;
  for (const repository of store.repositories.values()) if (repository.ownerId === accountId) count += 1;
  return count;
}
