/** Who may pass a ruleset by. https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset */

import type { Actor, UserActor } from './actor.ts';
import type { Repository, Role } from './entities.ts';
import { atLeast, reaches, roleOf } from './permissions.ts';
import type { BypassActor, Ruleset } from './ruleset-entities.ts';
import { mustGet, type Store } from './store.ts';
import { teamChain, teamsOf } from './teams.ts';

/** Ids of the roles that can be named (docs of the Terraform provider, `github_repository_ruleset`). */
const ROLES: ReadonlyMap<number | null, Role> = new Map([
  [2, 'maintain'],
  [4, 'write'],
  [5, 'admin'],
]);

/** An app passes as an app alone: the role that its permissions amount to does not count (zenml-io/kitaru#193). */
function isNamed(store: Store, actor: Actor, repository: Repository, by: BypassActor): boolean {
  if (actor.kind === 'anonymous') return false;
  if (actor.kind === 'app')
    return by.actorType === 'Integration' && by.actorId === actor.app.id && reaches(actor, repository);
  return isPersonNamed(store, actor, repository, by);
}

function isPersonNamed(
  store: Store,
  { account }: UserActor,
  repository: Repository,
  { actorType, actorId }: BypassActor,
): boolean {
  const owner = mustGet(store.accounts, repository.ownerId, 'account');
  if (actorType === 'User') return account.id === actorId;
  if (actorType === 'RepositoryRole') {
    // Whether a stronger role passes where a weaker one is named is not documented; that it does is the careful reading.
    const role = ROLES.get(actorId);
    return role !== undefined && atLeast(roleOf(store, repository, account), role);
  }
  if (owner.kind !== 'Organization') return false;
  if (actorType === 'OrganizationAdmin') return owner.members.get(account.id) === 'admin';
  if (actorType !== 'Team') return false;
  const teams = teamsOf(store, owner, account).flatMap((team) => teamChain(store, team));
  return teams.some(({ id }) => id === actorId);
}

/** The most that the actor may do about this ruleset; `null`: nothing, as for administrators who are not named. */
export function bypassOf(
  store: Store,
  actor: Actor,
  repository: Repository,
  ruleset: Ruleset,
): BypassActor['mode'] | null {
  const named = ruleset.bypassActors.filter((by) => isNamed(store, actor, repository, by));
  const modes = new Set(named.map(({ mode }) => mode));
  return (['exempt', 'always', 'pull_request'] as const).find((mode) => modes.has(mode)) ?? null;
}
