/**
 * Who may do what. Users act by role, apps by permission.
 * https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization
 */

import type { Actor, AppActor } from './actor.ts';
import type { AccessLevel, Account, Organization, Permission, Repository, Role } from './entities.ts';
import { Forbidden, NotFound } from './errors.ts';
import { mustGet, type Store } from './store.ts';
import { teamChain, teamsOf } from './teams.ts';

const ORDER: readonly AccessLevel[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

export const atLeast = (have: AccessLevel, need: AccessLevel): boolean =>
  ORDER.indexOf(have) >= ORDER.indexOf(need);

const strongest = (levels: readonly AccessLevel[]): AccessLevel =>
  levels.reduce((best, level) => (atLeast(level, best) ? level : best), 'none');

/** What an operation asks for: a permission of an app (one of several), or a role of a person. */
export interface Need {
  readonly app: readonly string[];
  readonly level: Permission;
  readonly role: Role;
}

/** The role that was granted to a person: directly, by the organisation's base permission, or by a team. Public visibility grants nothing. */
export function roleOf(store: Store, repository: Repository, account: Account): AccessLevel {
  const owner = mustGet(store.accounts, repository.ownerId, 'account');
  if (owner.id === account.id) return 'admin';
  const granted: AccessLevel[] = [repository.collaborators.get(account.id) ?? 'none'];
  if (owner.kind === 'Organization') granted.push(...organizationGrants(store, owner, repository, account));
  return strongest(granted);
}

function organizationGrants(
  store: Store,
  organization: Organization,
  repository: Repository,
  account: Account,
): readonly AccessLevel[] {
  const membership = organization.members.get(account.id);
  if (membership === undefined) return [];
  if (membership === 'admin') return ['admin'];
  // A child team inherits what its parents were granted.
  const teams = teamsOf(store, organization, account).flatMap((team) => teamChain(store, team));
  return [
    organization.basePermission,
    ...teams.map((team) => team.repositories.get(repository.id) ?? 'none'),
  ];
}

/** Whether an app's token reaches this repository. */
export function reaches(actor: AppActor, repository: Repository): boolean {
  if (actor.accountId !== repository.ownerId) return false;
  return actor.repositoryIds === 'all' || actor.repositoryIds.includes(repository.id);
}

export function canRead(store: Store, actor: Actor, repository: Repository): boolean {
  if (!repository.private) return true;
  if (actor.kind === 'anonymous') return false;
  if (actor.kind === 'app') return reaches(actor, repository);
  return roleOf(store, repository, actor.account) !== 'none';
}

/** @throws NotFound where the actor may not know that the repository exists. */
export function requireRead(store: Store, actor: Actor, repository: Repository): void {
  if (!canRead(store, actor, repository)) throw new NotFound();
}

/** Whether a token's permission covers the level: `write` includes `read`. */
export function grants(actor: AppActor, permission: string, level: Permission): boolean {
  const granted = actor.permissions[permission];
  return granted === 'write' || (granted === 'read' && level === 'read');
}

export function may(store: Store, actor: Actor, repository: Repository, need: Need): boolean {
  if (actor.kind === 'anonymous') return false;
  if (actor.kind === 'app') {
    return reaches(actor, repository) && need.app.some((permission) => grants(actor, permission, need.level));
  }
  return atLeast(roleOf(store, repository, actor.account), need.role);
}

/** GitHub's words for an installation or GITHUB_TOKEN that lacks a permission. */
export const NOT_ACCESSIBLE = 'Resource not accessible by integration';

/**
 * @throws NotFound where the actor cannot even read the repository.
 * @throws Forbidden otherwise.
 */
export function requirePermission(store: Store, actor: Actor, repository: Repository, need: Need): void {
  requireRead(store, actor, repository);
  if (may(store, actor, repository, need)) return;
  if (actor.kind === 'app') throw new Forbidden(NOT_ACCESSIBLE);
  throw new Forbidden(
    actor.kind === 'anonymous' ? 'Requires authentication' : 'Must have admin rights to Repository.',
  );
}
