import type { App, Installation } from '../../state/entities.ts';
import { mustGet } from '../../state/store.ts';
import { serializeUser } from './account.ts';
import type { View } from './view.ts';

/** `integration` */
export function serializeApp(view: View, app: App) {
  return {
    id: app.id,
    client_id: app.clientId,
    slug: app.slug,
    node_id: app.nodeId,
    owner: serializeUser(view, app.ownerId),
    name: app.name,
    description: app.description ?? '',
    external_url: `${view.urls.html}/apps/${app.slug}`,
    html_url: `${view.urls.html}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.updatedAt,
    permissions: app.permissions,
    events: app.events,
  };
}

export function serializeAppOf(view: View, id: number | null) {
  return id === null ? null : serializeApp(view, mustGet(view.store.apps, id, 'app'));
}

export function serializeInstallation(view: View, installation: Installation) {
  const app = mustGet(view.store.apps, installation.appId, 'app');
  const account = mustGet(view.store.accounts, installation.accountId, 'account');
  return {
    id: installation.id,
    client_id: app.clientId,
    account: serializeUser(view, account.id),
    repository_selection: installation.repositoryIds === 'all' ? 'all' : 'selected',
    access_tokens_url: `${view.urls.api}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${view.urls.api}/installation/repositories`,
    html_url: `${view.urls.html}/organizations/${account.login}/settings/installations/${installation.id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.kind,
    permissions: installation.permissions,
    events: installation.events,
    created_at: installation.createdAt,
    updated_at: installation.updatedAt,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: installation.suspendedAt,
  };
}
