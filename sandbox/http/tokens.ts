import { randomBytes } from 'node:crypto';
import { type Actor, anonymous, asGithubToken, asInstallation, asUser } from '../state/actor.ts';
import type { App, Installation, Permissions, Repository } from '../state/entities.ts';
import { machineTime, type Store } from '../state/store.ts';
import { ApiError } from './api-error.ts';
import { looksLikeJwt, verifyAppJwt } from './app-jwt.ts';

/** Who a request comes from. */
export type Credentials =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'app'; readonly app: App }
  | { readonly kind: 'token'; readonly actor: Actor; readonly token: string };

interface MintedToken {
  readonly expiresAt: number;
  readonly actor: () => Actor;
}

export interface InstallationToken {
  readonly token: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** All tokens of one sandbox. People have a plain one each: `person-<login>`. */
export interface Tokens {
  /** @throws ApiError 401 as GitHub words it. */
  authenticate(header: string | null): Promise<Credentials>;
  mintForInstallation(
    installation: Installation,
    narrowed: { readonly permissions?: Permissions; readonly repositoryIds?: readonly number[] },
  ): InstallationToken;
  /** A GITHUB_TOKEN: acts as GitHub Actions in one repository with the permissions of its job. */
  mintForWorkflow(
    repository: Repository,
    permissions: Permissions,
    workflowRunId?: number,
  ): InstallationToken;
  revoke(token: string): void;
  clear(): void;
}

const PERSON = 'person-';
const HOUR = 3_600_000;
/** A job's token lasts as long as the job may. https://docs.github.com/en/actions/reference/limits */
const WORKFLOW_LIFETIME = 6 * HOUR;

export function createTokens(store: Store): Tokens {
  const minted = new Map<string, MintedToken>();

  function mint(appId: number, lifetime: number, actor: () => Actor): InstallationToken {
    // Longer than the 40 characters of old, as GitHub's are since 2026-04: nobody may rely on a length.
    const token = `ghs_${appId}_${randomBytes(240).toString('base64url')}`;
    const expiresAt = machineTime(store) + lifetime;
    minted.set(token, { expiresAt, actor });
    return { token, expiresAt: new Date(expiresAt).toISOString().replace(/\.\d+Z$/, 'Z') };
  }

  function actorOf(token: string): Actor {
    if (token.startsWith(PERSON)) return personOf(store, token.slice(PERSON.length));
    const known = minted.get(token);
    if (known === undefined || known.expiresAt <= machineTime(store)) throw badCredentials();
    return known.actor();
  }

  return {
    async authenticate(header) {
      if (header === null) return { kind: 'anonymous' };
      const token = readToken(header);
      if (looksLikeJwt(token)) return { kind: 'app', app: await verifyAppJwt(store, token) };
      return { kind: 'token', actor: actorOf(token), token };
    },
    mintForInstallation(installation, narrowed) {
      return mint(installation.appId, HOUR, () => {
        const current = store.installations.get(installation.id);
        if (current === undefined) throw badCredentials();
        if (current.suspendedAt !== null) throw new ApiError(403, 'This installation has been suspended');
        return asInstallation(store, current, narrowed);
      });
    },
    mintForWorkflow(repository, permissions, workflowRunId) {
      const actor = asGithubToken(store, repository, permissions, workflowRunId ?? null);
      return mint(actor.app.id, WORKFLOW_LIFETIME, () => actor);
    },
    revoke: (token) => void minted.delete(token),
    clear: () => minted.clear(),
  };
}

/** `Bearer x`, `token x`, or a token as the password of basic authentication, as git sends it. */
function readToken(header: string): string {
  const [scheme = '', value = ''] = header.split(' ');
  if (scheme.toLowerCase() !== 'basic') return value;
  const decoded = Buffer.from(value, 'base64').toString('utf8');
  return decoded.slice(decoded.indexOf(':') + 1);
}

function personOf(store: Store, login: string): Actor {
  const wanted = login.toLowerCase();
  for (const account of store.accounts.values()) {
    const matches = account.kind === 'User' && !account.deleted && account.login.toLowerCase() === wanted;
    if (matches) return asUser(account);
  }
  throw badCredentials();
}

/** Who acts in the world; an app's own token acts nowhere. */
export function actorFrom(credentials: Credentials): Actor {
  return credentials.kind === 'token' ? credentials.actor : anonymous;
}

function badCredentials(): ApiError {
  return new ApiError(401, 'Bad credentials');
}
