import { serializeOrganization, serializeUser } from '../../rest/serialize/account.ts';
import { serializeInstallation } from '../../rest/serialize/app.ts';
import { repositoryName } from '../../rest/serialize/repository.ts';
import { serializeTeam } from '../../rest/serialize/team.ts';
import type { View } from '../../rest/serialize/view.ts';
import { installationRepositories } from '../../state/apps.ts';
import type { DomainEvent } from '../../state/domain-events.ts';
import type { Repository } from '../../state/entities.ts';
import { changesFrom } from './changes.ts';

type OrganizationEvent = Extract<
  DomainEvent,
  { name: 'member' | 'repository' | 'membership' | 'team' | 'installation' | 'installation_repositories' }
>;

export function organizationPayload(view: View, event: OrganizationEvent): Record<string, unknown> {
  if (event.name === 'repository') return repositoryFields(event);
  if (event.name === 'member') return { member: serializeUser(view, event.member.id), ...changesOf(event) };
  if (event.name === 'membership' || event.name === 'team') return teamFields(view, event);
  return {
    installation: serializeInstallation(view, event.installation),
    ...installationFields(view, event),
    requester: null,
  };
}

function teamFields(view: View, event: Extract<OrganizationEvent, { name: 'membership' | 'team' }>) {
  const team = {
    team: serializeTeam(view, event.team),
    organization: serializeOrganization(view, event.organization),
  };
  if (event.name === 'team') return { ...team, ...changesOf(event) };
  return { ...team, scope: 'team', member: serializeUser(view, event.member.id) };
}

/** Which setting changed is not kept in the world; the schemas want the field nonetheless. */
function changesOf({ action }: OrganizationEvent): Record<string, unknown> {
  return action === 'edited' ? { changes: {} } : {};
}

function installationFields(
  view: View,
  event: Extract<OrganizationEvent, { name: 'installation' | 'installation_repositories' }>,
): Record<string, unknown> {
  const show = (repositories: readonly Repository[]) => repositories.map((each) => brief(view, each));
  if (event.name === 'installation')
    return { repositories: show(installationRepositories(view.store, event.installation)) };
  return {
    repository_selection: event.installation.repositoryIds === 'all' ? 'all' : 'selected',
    repositories_added: event.action === 'added' ? show(event.repositories) : [],
    repositories_removed: event.action === 'removed' ? show(event.repositories) : [],
  };
}

function repositoryFields(
  event: Extract<OrganizationEvent, { name: 'repository' }>,
): Record<string, unknown> {
  if (event.action === 'renamed')
    return { changes: { repository: { name: { from: event.changes?.name ?? '' } } } };
  if (event.action === 'edited') return changesFrom(event.changes ?? {});
  return {};
}

function brief(view: View, repository: Repository) {
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: repositoryName(view.store, repository),
    private: repository.private,
  };
}
