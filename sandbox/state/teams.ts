/** Teams of an organisation, their children and their members. https://docs.github.com/en/organizations/organizing-members-into-teams/about-teams */

import type { SignedActor } from './actor.ts';
import type { Account, Organization, Repository, Role, Team, TeamMembership } from './entities.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { nodeId } from './node-id.ts';
import { mustGet, type Store, timestamp } from './store.ts';

export function createTeam(
  store: Store,
  actor: SignedActor,
  organization: Organization,
  input: { readonly name: string; readonly parent?: Team; readonly privacy?: Team['privacy'] },
): Team {
  const slug = input.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  if (teamsIn(store, organization).some((team) => team.slug === slug)) {
    throw new Unprocessable('Validation Failed', [
      { resource: 'Team', code: 'already_exists', field: 'name' },
    ]);
  }
  const id = store.nextRegistryId();
  const at = timestamp(store);
  const team: Team = {
    kind: 'Team',
    id,
    nodeId: nodeId('T', organization.id, id),
    organizationId: organization.id,
    name: input.name,
    slug,
    description: null,
    privacy: input.privacy ?? 'closed',
    parentId: input.parent?.id ?? null,
    createdAt: at,
    updatedAt: at,
    members: new Map(),
    repositories: new Map(),
  };
  store.teams.set(id, team);
  store.nodes.set(team.nodeId, team);
  store.events.emit({ name: 'team', action: 'created', actor, at, organization, team });
  return team;
}

function organizationOf(store: Store, team: Team): Organization {
  const owner = mustGet(store.accounts, team.organizationId, 'organization');
  if (owner.kind !== 'Organization') throw new Error(`sandbox: team ${team.slug} belongs to no organisation`);
  return owner;
}

/** A membership is pending until the person has joined the organisation. */
export function setTeamMember(
  store: Store,
  actor: SignedActor,
  team: Team,
  member: Account,
  membership: Partial<TeamMembership> = {},
): TeamMembership {
  const organization = organizationOf(store, team);
  const joined = organization.members.has(member.id);
  const current: TeamMembership = {
    role: membership.role ?? 'member',
    state: membership.state ?? (joined ? 'active' : 'pending'),
  };
  const before = team.members.get(member.id);
  team.members.set(member.id, current);
  if (current.state === 'active' && before?.state !== 'active') {
    store.events.emit({
      name: 'membership',
      action: 'added',
      actor,
      at: timestamp(store),
      organization,
      team,
      member,
    });
  }
  return current;
}

export function removeTeamMember(store: Store, actor: SignedActor, team: Team, member: Account): void {
  if (!team.members.delete(member.id)) throw new NotFound();
  const organization = organizationOf(store, team);
  store.events.emit({
    name: 'membership',
    action: 'removed',
    actor,
    at: timestamp(store),
    organization,
    team,
    member,
  });
}

/** Grants every member of the team, and of its child teams, a role in a repository. */
export function grantTeam(_store: Store, team: Team, repository: Repository, role: Role): void {
  team.repositories.set(repository.id, role);
}

export const teamsIn = (store: Store, organization: Organization): readonly Team[] =>
  [...store.teams.values()].filter((team) => team.organizationId === organization.id);

/** @throws NotFound */
export function findTeam(store: Store, organization: Organization, slug: string): Team {
  const found = teamsIn(store, organization).find((team) => team.slug === slug.toLowerCase());
  if (!found) throw new NotFound();
  return found;
}

/** Teams in which the person is an active, direct member. */
export const teamsOf = (store: Store, organization: Organization, account: Account): readonly Team[] =>
  teamsIn(store, organization).filter((team) => team.members.get(account.id)?.state === 'active');

/** The team and its parents, nearest first. */
export function teamChain(store: Store, team: Team): readonly Team[] {
  const parent = team.parentId === null ? undefined : store.teams.get(team.parentId);
  return parent ? [team, ...teamChain(store, parent)] : [team];
}

/** The team and all teams below it. */
function teamTree(store: Store, team: Team): readonly Team[] {
  const children = [...store.teams.values()].filter((other) => other.parentId === team.id);
  return [team, ...children.flatMap((child) => teamTree(store, child))];
}

/** Members by account id, those of child teams included; an own membership wins over an inherited one. */
export function teamMembers(store: Store, team: Team): ReadonlyMap<number, TeamMembership> {
  const members = new Map<number, TeamMembership>();
  for (const part of teamTree(store, team)) {
    for (const [id, membership] of part.members) if (!members.has(id)) members.set(id, membership);
  }
  return members;
}

/**
 * Organisation owners appear as maintainers of every team.
 * https://docs.github.com/en/rest/teams/members#get-team-membership-for-a-user
 */
export function teamMembership(store: Store, team: Team, account: Account): TeamMembership | null {
  const found = teamMembers(store, team).get(account.id);
  if (!found) return null;
  const owner = organizationOf(store, team).members.get(account.id) === 'admin';
  return owner ? { ...found, role: 'maintainer' } : found;
}
