import type { OperationName } from '../oracle/used-operations.ts';
import type { Urls } from '../rest/urls.ts';
import type { Actor } from '../state/actor.ts';
import type { App } from '../state/entities.ts';
import type { Store } from '../state/store.ts';
import type { Deliveries } from '../webhooks/deliveries.ts';
import type { Answer } from './answer.ts';
import type { Credentials, Tokens } from './tokens.ts';

/**
 * What an installation or GITHUB_TOKEN needs, from GitHub's table of permissions per endpoint:
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps (data: github/docs,
 * src/github-apps/data/fpt-2026-03-10/server-to-server-permissions.json).
 */
export interface Access {
  /** Any one of these is enough, written as GitHub's header writes them: `issues=write`. */
  readonly anyOf: readonly string[];
  /** "Can be used without authentication or the aforementioned permissions if only public resources are requested." */
  readonly public: boolean;
  /** `app`: a JSON Web Token of the app, not a token. `user`: people alone. */
  readonly only?: 'app' | 'user' | 'installation';
}

/** Reads that anybody may do in a public repository. */
export const reads = (...permissions: readonly string[]): Access => ({
  anyOf: permissions.map((permission) => `${permission}=read`),
  public: true,
});

/** Reads for which a permission is needed everywhere. */
export const guarded = (...permissions: readonly string[]): Access => ({
  anyOf: permissions.map((permission) => `${permission}=read`),
  public: false,
});

export const writes = (...permissions: readonly string[]): Access => ({
  anyOf: permissions.map((permission) => `${permission}=write`),
  public: false,
});

export const asApp: Access = { anyOf: [], public: false, only: 'app' };
export const anyone: Access = { anyOf: [], public: true };

export interface RequestContext {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly deliveries: Deliveries;
  readonly actor: Actor;
  readonly credentials: Credentials;
  /** The app that signed the request itself; only on routes with `asApp`. */
  readonly app: App | null;
  readonly urls: Urls;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** Already held to the operation's schema. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The body as it came, and what the caller says it is and wants. */
  readonly raw: {
    readonly content: Buffer;
    readonly contentType: string | null;
    readonly accept: string | null;
  };
  /** What is left of each budget of the caller. */
  readonly rateLimits: () => Readonly<Record<string, RateBudget>>;
}

export interface RateBudget {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Seconds since 1970 at which the budget is full again. */
  readonly reset: number;
}

export interface Route {
  readonly operation: OperationName;
  readonly access: Access;
  readonly handle: (context: RequestContext) => Answer | Promise<Answer>;
  /** The body is a file, and no JSON. */
  readonly takesBytes?: true;
}

export function route(operation: OperationName, access: Access, handle: Route['handle']): Route {
  return { operation, access, handle };
}
