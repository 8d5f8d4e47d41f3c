import type { AppActor } from '../state/actor.ts';
import { reaches } from '../state/permissions.ts';
import { findRepository } from '../state/repositories.ts';
import type { Store } from '../state/store.ts';
import { ApiError } from './api-error.ts';
import { undecodable } from './app-jwt.ts';
import type { Access } from './route.ts';
import { actorFrom, type Credentials } from './tokens.ts';

/** GitHub's words for a token that lacks a permission. */
const NOT_ACCESSIBLE = 'Resource not accessible by integration';

/**
 * Whether these credentials may use the operation at all. What a person may do by role is decided by the state.
 *
 * @throws ApiError 401, 403 or 404 as GitHub answers; 404 wherever the caller may not know that the repository exists.
 */
export function checkAccess(
  store: Store,
  access: Access,
  credentials: Credentials,
  params: Readonly<Record<string, string>>,
): void {
  if (access.only === 'app') {
    if (credentials.kind !== 'app') throw undecodable();
    return;
  }
  if (credentials.kind === 'app') throw new ApiError(401, 'Bad credentials');
  const actor = actorFrom(credentials);
  const { owner, repo } = params;
  const repository =
    owner === undefined || repo === undefined ? null : findRepository(store, actor, owner, repo);
  if (access.public && repository?.private !== true) return;
  if (actor.kind === 'anonymous') throw new ApiError(401, 'Requires authentication');
  const mismatch = access.only !== undefined && (access.only === 'user') !== (actor.kind === 'user');
  if (mismatch) throw new ApiError(403, NOT_ACCESSIBLE);
  if (actor.kind !== 'app') return;
  if (repository !== null && !reaches(actor, repository)) throw new ApiError(403, NOT_ACCESSIBLE);
  if (!holds(actor, access)) throw new ApiError(403, NOT_ACCESSIBLE);
}

function holds(actor: AppActor, access: Access): boolean {
  if (access.anyOf.length === 0) return true;
  return access.anyOf.some((needed) => {
    const [permission = '', level] = needed.split('=');
    const granted = actor.permissions[permission] ?? (permission === 'metadata' ? 'read' : undefined);
    return granted === 'write' || (granted === 'read' && level === 'read');
  });
}
