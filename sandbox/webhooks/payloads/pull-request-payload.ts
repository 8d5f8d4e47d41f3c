import { serializeUser } from '../../rest/serialize/account.ts';
import { serializeLabel } from '../../rest/serialize/label.ts';
import { serializeMilestone } from '../../rest/serialize/milestone.ts';
import { serializeWebhookPullRequest } from '../../rest/serialize/pull-request.ts';
import { serializeStack } from '../../rest/serialize/stack.ts';
import type { View } from '../../rest/serialize/view.ts';
import type { DomainEvent } from '../../state/domain-events.ts';
import { changesFrom } from './changes.ts';

type PullRequestEvent = Extract<DomainEvent, { name: 'pull_request' }>;

export function pullRequestPayload(view: View, event: PullRequestEvent): Record<string, unknown> {
  return {
    number: event.issue.number,
    pull_request: serializeWebhookPullRequest(view, event.pullRequest),
    ...detail(view, event),
  };
}

function detail(view: View, event: PullRequestEvent): Record<string, unknown> {
  if (event.action === 'edited') return editedFields(event.changes);
  if (event.action === 'stacked') return { stack: serializeStack(view, event.pullRequest) };
  if (event.action === 'dequeued') return { reason: event.reason };
  if (event.action === 'synchronize') return { before: event.before, after: event.after };
  if ('label' in event) return { label: serializeLabel(view, event.label) };
  if ('assignee' in event) return { assignee: serializeUser(view, event.assignee.id) };
  return 'milestone' in event ? { milestone: serializeMilestone(view, event.milestone) } : {};
}

/** A changed base branch is told as `changes.base.ref.from`. */
function editedFields({
  base_ref: base,
  ...rest
}: Extract<PullRequestEvent, { action: 'edited' }>['changes']) {
  const { changes } = changesFrom(rest);
  return {
    changes: base === undefined ? changes : { ...changes, base: { ref: { from: base }, sha: { from: '' } } },
  };
}
