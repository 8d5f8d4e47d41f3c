import type { App, Installation, Repository } from '../state/entities.ts';
import type { Store } from '../state/store.ts';

/**
 * The permission that an app needs for an event, by the "Availability" of each event.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
const PERMISSION: Readonly<Record<string, readonly string[]>> = {
  check_run: ['checks'],
  check_suite: ['checks'],
  code_scanning_alert: ['security_events'],
  create: ['contents'],
  delete: ['contents'],
  dependabot_alert: ['vulnerability_alerts'],
  deployment: ['deployments'],
  deployment_protection_rule: ['deployments'],
  deployment_status: ['deployments'],
  issue_comment: ['issues', 'pull_requests'],
  issue_dependencies: ['issues'],
  issues: ['issues'],
  label: ['metadata'],
  member: ['members'],
  membership: ['members'],
  merge_group: ['merge_queues'],
  milestone: ['issues', 'pull_requests'],
  pull_request: ['pull_requests'],
  push: ['contents'],
  release: ['contents'],
  repository: ['metadata'],
  repository_dispatch: ['contents'],
  secret_scanning_alert: ['secret_scanning_alerts'],
  status: ['statuses'],
  sub_issues: ['issues'],
  team: ['members'],
};

/** What every app gets, subscribed or not. */
const ALWAYS = new Set(['installation', 'installation_repositories', 'ping']);

export interface Subscriber {
  readonly app: App;
  readonly installation: Installation;
}

/** The apps that hear of an event: installed where it happened, subscribed, and permitted. */
export function findSubscribers(
  store: Store,
  event: string,
  where: { readonly accountId: number; readonly repository: Repository | null },
): Subscriber[] {
  const found: Subscriber[] = [];
  for (const installation of store.installations.values()) {
    const app = store.apps.get(installation.appId);
    if (app === undefined || installation.accountId !== where.accountId) continue;
    if (hears(installation, event, where.repository)) found.push({ app, installation });
  }
  return found;
}

function hears(installation: Installation, event: string, repository: Repository | null): boolean {
  if (ALWAYS.has(event)) return true;
  if (installation.suspendedAt !== null || !installation.events.includes(event)) return false;
  const { repositoryIds, permissions } = installation;
  if (repository !== null && repositoryIds !== 'all' && !repositoryIds.includes(repository.id)) return false;
  const needed = PERMISSION[event] ?? [];
  return needed.some((permission) => permission === 'metadata' || permissions[permission] !== undefined);
}
