/** User, Bot, Organization, Team, App. */

import type { Account, App, Organization, Team } from '../../state/entities.ts';
import { Forbidden } from '../../state/errors.ts';
import { grants, NOT_ACCESSIBLE } from '../../state/permissions.ts';
import { mustGet } from '../../state/store.ts';
import { findTeam, teamMembers, teamsIn } from '../../state/teams.ts';
import { nodeConnection, type PageArguments } from '../connection.ts';
import { accountOf, type Context } from '../context.ts';
import { NotImplemented, type Resolvers } from '../resolver.ts';
import { accountPath, WEB } from '../web-paths.ts';

const actor = {
  id: (account: Account) => account.nodeId,
  databaseId: (account: Account) => account.id,
  login: (account: Account) => account.login,
  createdAt: (account: Account) => account.createdAt,
  resourcePath: accountPath,
  url: (account: Account) => WEB + accountPath(account),
} satisfies Resolvers;

export const botResolvers = actor satisfies Resolvers;

export const userResolvers = {
  ...actor,
  name: (account: Account) => account.name,
  email: (account: Account) => account.email ?? '',
  isViewer: (account: Account, _args: unknown, { actor: viewer }: Context) => account === viewer.account,
} satisfies Resolvers;

/** Teams are shown to members of the organisation, and to apps that may read members. */
function requireMembership(organization: Organization, { actor: viewer }: Context): boolean {
  if (viewer.kind === 'user') return organization.members.has(viewer.account.id);
  if (viewer.accountId === organization.id && grants(viewer, 'members', 'read')) return true;
  throw new Forbidden(NOT_ACCESSIBLE);
}

export const organizationResolvers = {
  ...actor,
  name: (organization: Organization) => organization.name,
  team(organization: Organization, { slug }: { slug: string }, context: Context) {
    if (!requireMembership(organization, context)) return null;
    const known = teamsIn(context.store, organization).some((team) => team.slug === slug.toLowerCase());
    return known ? findTeam(context.store, organization, slug) : null;
  },
} satisfies Resolvers;

type Membership = 'ALL' | 'IMMEDIATE' | 'CHILD_TEAM';

/** Invited people are no members yet: only active memberships are listed. */
function membersOf(team: Team, which: Membership, context: Context): readonly Account[] {
  const all = [...teamMembers(context.store, team)].filter(([, { state }]) => state === 'active');
  const immediate = (id: number) => team.members.get(id)?.state === 'active';
  return all.flatMap(([id]) => {
    const wanted = which === 'ALL' || (which === 'IMMEDIATE') === immediate(id);
    const account = wanted ? accountOf(context, id) : null;
    return account ? [account] : [];
  });
}

export const teamResolvers = {
  id: (team: Team) => team.nodeId,
  databaseId: (team: Team) => team.id,
  name: (team: Team) => team.name,
  slug: (team: Team) => team.slug,
  description: (team: Team) => team.description,
  combinedSlug: (team: Team, _args: unknown, { store }: Context) =>
    `${mustGet(store.accounts, team.organizationId, 'organization').login}/${team.slug}`,
  organization: (team: Team, _args: unknown, { store }: Context) => store.accounts.get(team.organizationId),
  parentTeam: (team: Team, _args: unknown, { store }: Context) =>
    team.parentId === null ? null : store.teams.get(team.parentId),
  members: (team: Team, args: PageArguments & { membership: Membership }, context: Context) =>
    nodeConnection(membersOf(team, args.membership, context), args),
  childTeams(team: Team, args: PageArguments & { immediateOnly: boolean }, { store }: Context) {
    if (!args.immediateOnly) throw new NotImplemented('Team.childTeams(immediateOnly: false)');
    return nodeConnection(
      [...store.teams.values()].filter((other) => other.parentId === team.id),
      args,
    );
  },
} satisfies Resolvers;

export const appResolvers = {
  id: (app: App) => app.nodeId,
  databaseId: (app: App) => app.id,
  name: (app: App) => app.name,
  slug: (app: App) => app.slug,
  clientId: (app: App) => app.clientId,
  description: (app: App) => app.description,
  createdAt: (app: App) => app.createdAt,
  updatedAt: (app: App) => app.updatedAt,
  url: (app: App) => `${WEB}/apps/${app.slug}`,
} satisfies Resolvers;
