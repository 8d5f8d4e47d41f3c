import { serializeUser } from '../../rest/serialize/account.ts';
import { organizationOf, serializeWebhookRepository } from '../../rest/serialize/repository.ts';
import type { View } from '../../rest/serialize/view.ts';
import type { DomainEvent } from '../../state/domain-events.ts';
import type { Repository } from '../../state/entities.ts';
import { alertPayload } from './alert-payload.ts';
import { commitPayload } from './commit-payload.ts';
import { deploymentPayload } from './deployment-payload.ts';
import { issuePayload } from './issue-payload.ts';
import { mergeGroupPayload } from './merge-group-payload.ts';
import { organizationPayload } from './organization-payload.ts';
import { pullRequestPayload } from './pull-request-payload.ts';
import { releasePayload } from './release-payload.ts';

/** A webhook without what differs per receiver (`installation`). */
export interface Payload {
  readonly event: string;
  readonly action: string | null;
  readonly repository: Repository | null;
  /** The account where it happened: apps that are installed there may hear of it. */
  readonly accountId: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Turns what happened into the webhook that GitHub makes of it; null where it makes none. */
export function buildPayload(view: View, event: DomainEvent): Payload | null {
  const alert = event.name === 'alert' ? alertPayload(view, event) : null;
  const own = event.name === 'alert' ? (alert?.fields ?? null) : ownFields(view, event);
  if (own === null) return null;
  const sender = serializeUser(view, event.actor.account.id);
  const said = event.name === 'repository_dispatch' ? event.eventType : event.action;
  const action = said === null ? {} : { action: said };
  if (!('repository' in event)) {
    const accountId = 'organization' in event ? event.organization.id : event.installation.accountId;
    return {
      event: event.name,
      action: event.action,
      repository: null,
      accountId,
      body: { ...action, ...own, sender },
    };
  }
  const { repository } = event;
  const place = {
    repository: serializeWebhookRepository(view, repository),
    ...organizationOf(view, repository.ownerId),
  };
  const body = { ...action, ...place, ...own, sender };
  return { event: alert?.event ?? event.name, action: said, repository, accountId: repository.ownerId, body };
}

/** What is particular to an event, beside action, repository, organisation and sender. */
function ownFields(
  view: View,
  event: Exclude<DomainEvent, { name: 'alert' }>,
): Record<string, unknown> | null {
  if (event.name === 'workflow_run') return null; // no signal is read from it yet, and its payload is not in the slice
  if (event.name === 'pull_request') return pullRequestPayload(view, event);
  if (event.name === 'merge_group') return mergeGroupPayload(event);
  if (event.name === 'release') return releasePayload(view, event);
  if (event.name === 'repository_dispatch')
    return { branch: event.repository.defaultBranch, client_payload: event.clientPayload };
  if (isOf(event, DEPLOYMENT_EVENTS)) return deploymentPayload(view, event);
  if (isOf(event, ISSUE_EVENTS)) return issuePayload(view, event);
  return isOf(event, COMMIT_EVENTS) ? commitPayload(view, event) : organizationPayload(view, event);
}

const ISSUE_EVENTS = [
  'issues',
  'issue_comment',
  'sub_issues',
  'issue_dependencies',
  'label',
  'milestone',
] as const;
const DEPLOYMENT_EVENTS = ['deployment', 'deployment_status', 'deployment_protection_rule'] as const;
const COMMIT_EVENTS = ['check_run', 'check_suite', 'status', 'push', 'create', 'delete'] as const;

function isOf<Event extends { name: string }, Name extends Event['name']>(
  event: Event,
  names: readonly Name[],
): event is Extract<Event, { name: Name }> {
  return names.some((name) => name === event.name);
}
