import { json, list, noContent } from '../../http/answer.ts';
import { anyone, guarded, type RequestContext, type Route, route, writes } from '../../http/route.ts';
import { accountById, findAccount } from '../../state/accounts.ts';
import type { Organization, Team } from '../../state/entities.ts';
import { Forbidden, NotFound } from '../../state/errors.ts';
import { canRead } from '../../state/permissions.ts';
import {
  findTeam,
  removeTeamMember,
  setTeamMember,
  teamMembers,
  teamMembership,
  teamsIn,
} from '../../state/teams.ts';
import {
  serializeFullOrganization,
  serializeOrganization,
  serializePlan,
  serializeUser,
} from '../serialize/account.ts';
import { serializeRepository } from '../serialize/repository.ts';
import { serializeFullTeam, serializeTeam } from '../serialize/team.ts';
import { textIn } from './body.ts';
import { accountAt, organizationAt, signedActor } from './place.ts';

const MEMBERS = guarded('members');

/** https://docs.github.com/en/rest/orgs and https://docs.github.com/en/rest/teams */
export const organizationRoutes: readonly Route[] = [
  route('GET /orgs/{org}', anyone, (context) => {
    const organization = organizationAt(context);
    const shown = serializeFullOrganization(context, organization);
    // What an organisation pays for is told to its owners alone (docs: REST, "Get an organization").
    return json(isOwner(context, organization) ? { ...shown, plan: serializePlan(organization) } : shown);
  }),
  route('GET /orgs/{org}/repos', anyone, (context) => {
    const organization = organizationAt(context);
    const { store, actor } = context;
    const repositories = [...store.repositories.values()].filter(
      (repository) => repository.ownerId === organization.id && canRead(store, actor, repository),
    );
    return list(repositories, (each) => serializeRepository(context, each));
  }),
  route('GET /orgs/{org}/members', MEMBERS, (context) =>
    list([...organizationAt(context).members.keys()], (id) => serializeUser(context, id)),
  ),
  route('GET /orgs/{org}/members/{username}', MEMBERS, (context) => {
    if (!organizationAt(context).members.has(accountAt(context).id)) throw new NotFound();
    return noContent();
  }),
  route('GET /orgs/{org}/memberships/{username}', MEMBERS, (context) => json(readMembership(context))),
  route('GET /orgs/{org}/teams', MEMBERS, (context) => {
    const organization = visibleOrganization(context);
    return list(teamsIn(context.store, organization), (team) => serializeTeam(context, team));
  }),
  route('GET /orgs/{org}/teams/{team_slug}', MEMBERS, (context) => {
    const team = teamAt(context);
    return json(serializeFullTeam(context, team, teamMembers(context.store, team).size));
  }),
  route('GET /orgs/{org}/teams/{team_slug}/members', MEMBERS, (context) => {
    const members = [...teamMembers(context.store, teamAt(context))];
    const active = members.filter(([, { state }]) => state === 'active').map(([id]) => id);
    return list(active, (id) => serializeUser(context, id));
  }),
  route('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', MEMBERS, (context) => {
    const membership = teamMembership(context.store, teamAt(context), accountAt(context));
    if (membership === null) throw new NotFound();
    return json({ ...membership, url: membershipUrl(context) });
  }),
  route('PUT /orgs/{org}/teams/{team_slug}/memberships/{username}', writes('members'), (context) => {
    requireOwner(context);
    const role = textIn(context.body, 'role') === 'maintainer' ? 'maintainer' : 'member';
    const member = setTeamMember(context.store, signedActor(context), teamAt(context), accountAt(context), {
      role,
    });
    return json({ ...member, url: membershipUrl(context) });
  }),
  route('DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}', writes('members'), (context) => {
    requireOwner(context);
    removeTeamMember(context.store, signedActor(context), teamAt(context), accountAt(context));
    return noContent();
  }),
];

const isOwner = ({ actor }: RequestContext, { members }: Organization): boolean =>
  actor.kind === 'user' && members.get(actor.account.id) === 'admin';

/** Teams are known inside an organisation alone. */
function visibleOrganization(context: RequestContext): Organization {
  const organization = organizationAt(context);
  const { actor } = context;
  const inside =
    actor.kind === 'app'
      ? actor.accountId === organization.id
      : actor.kind === 'user' && organization.members.has(actor.account.id);
  if (!inside) throw new NotFound();
  return organization;
}

function teamAt(context: RequestContext): Team {
  return findTeam(context.store, visibleOrganization(context), context.params['team_slug'] ?? '');
}

function requireOwner(context: RequestContext): void {
  const { actor } = context;
  if (actor.kind !== 'user' || visibleOrganization(context).members.get(actor.account.id) === 'admin') return;
  throw new Forbidden('Must have admin rights to Organization.');
}

function membershipUrl({ urls, params }: RequestContext): string {
  const { org, team_slug: team, username } = params;
  return `${urls.api}/orgs/${org}/teams/${team}/memberships/${username}`;
}

function readMembership(context: RequestContext) {
  const organization = visibleOrganization(context);
  const account = accountById(context.store, findAccount(context.store, context.params['username'] ?? '').id);
  const role = account === null ? undefined : organization.members.get(account.id);
  if (account === null || role === undefined) throw new NotFound();
  const url = `${context.urls.api}/orgs/${organization.login}`;
  return {
    url: `${url}/memberships/${account.login}`,
    state: 'active',
    role,
    organization_url: url,
    organization: serializeOrganization(context, organization),
    user: serializeUser(context, account.id),
  };
}
