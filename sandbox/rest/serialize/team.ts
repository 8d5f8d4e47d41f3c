import type { Team } from '../../state/entities.ts';
import { mustGet } from '../../state/store.ts';
import { serializeFullOrganization } from './account.ts';
import { isOrganization } from './association.ts';
import type { View } from './view.ts';

/** `team-simple`, which is also what a team shows of its parent. */
function serializeSimpleTeam(view: View, team: Team) {
  const organization = mustGet(view.store.accounts, team.organizationId, 'organization');
  const url = `${view.urls.api}/organizations/${organization.id}/team/${team.id}`;
  return {
    id: team.id,
    node_id: team.nodeId,
    url,
    html_url: `${view.urls.html}/orgs/${organization.login}/teams/${team.slug}`,
    name: team.name,
    slug: team.slug,
    description: team.description,
    privacy: team.privacy,
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: organization.id,
  };
}

/** `team` */
export function serializeTeam(view: View, team: Team) {
  const parent = team.parentId === null ? null : mustGet(view.store.teams, team.parentId, 'team');
  return {
    ...serializeSimpleTeam(view, team),
    parent: parent === null ? null : serializeSimpleTeam(view, parent),
  };
}

/** `team-full`: the answer to reading one team. */
export function serializeFullTeam(view: View, team: Team, memberCount: number) {
  const organization = mustGet(view.store.accounts, team.organizationId, 'organization');
  return {
    ...serializeTeam(view, team),
    members_count: memberCount,
    repos_count: team.repositories.size,
    created_at: team.createdAt,
    updated_at: team.updatedAt,
    organization: isOrganization(organization) ? serializeFullOrganization(view, organization) : null,
  };
}
