import { serializeUser } from '../../rest/serialize/account.ts';
import { serializeComment } from '../../rest/serialize/comment.ts';
import { serializeIssue, serializeWebhookIssue } from '../../rest/serialize/issue.ts';
import { serializeLabel } from '../../rest/serialize/label.ts';
import { serializeMilestone } from '../../rest/serialize/milestone.ts';
import { serializeRepository, serializeWebhookRepository } from '../../rest/serialize/repository.ts';
import type { View } from '../../rest/serialize/view.ts';
import type { DomainEvent } from '../../state/domain-events.ts';
import type { Issue } from '../../state/issue-entities.ts';
import { mustGet } from '../../state/store.ts';
import { changesFrom } from './changes.ts';

type IssueDomainEvent = Extract<
  DomainEvent,
  { name: 'issues' | 'issue_comment' | 'sub_issues' | 'issue_dependencies' | 'label' | 'milestone' }
>;

export function issuePayload(view: View, event: IssueDomainEvent): Record<string, unknown> {
  if (event.name === 'sub_issues') return hierarchyFields(view, event);
  if (event.name === 'issue_dependencies') return dependencyFields(view, event);
  if (event.name === 'issues') {
    return { issue: serializeWebhookIssue(view, event.issue), ...issueDetail(view, event) };
  }
  return { ...subject(view, event), ...('changes' in event ? changesFrom(event.changes) : {}) };
}

function subject(
  view: View,
  event: Extract<IssueDomainEvent, { name: 'issue_comment' | 'label' | 'milestone' }>,
) {
  if (event.name === 'label') return { label: serializeLabel(view, event.label) };
  if (event.name === 'milestone') return { milestone: serializeMilestone(view, event.milestone) };
  return { issue: serializeWebhookIssue(view, event.issue), comment: serializeComment(view, event.comment) };
}

function issueDetail(view: View, event: Extract<DomainEvent, { name: 'issues' }>): Record<string, unknown> {
  if (event.action === 'edited') return changesFrom(event.changes);
  if ('label' in event) return { label: serializeLabel(view, event.label) };
  if ('assignee' in event) return { assignee: serializeUser(view, event.assignee.id) };
  if ('milestone' in event) return { milestone: serializeMilestone(view, event.milestone) };
  if (event.action !== 'transferred') return {};
  return {
    changes: {
      new_issue: serializeWebhookIssue(view, event.newIssue),
      new_repository: serializeWebhookRepository(view, event.newRepository),
    },
  };
}

function hierarchyFields(view: View, event: Extract<DomainEvent, { name: 'sub_issues' }>) {
  const { parent, child } = event;
  const shared = {
    parent_issue_id: parent.id,
    parent_issue: serializeIssue(view, parent),
    sub_issue_id: child.id,
    sub_issue: serializeIssue(view, child),
  };
  return event.action.startsWith('sub_issue')
    ? { ...shared, sub_issue_repo: homeOf(view, child) }
    : { ...shared, parent_issue_repo: homeOf(view, parent) };
}

function dependencyFields(view: View, event: Extract<DomainEvent, { name: 'issue_dependencies' }>) {
  const { blocked, blocking } = event;
  const shared = {
    blocked_issue_id: blocked.id,
    blocked_issue: serializeIssue(view, blocked),
    blocking_issue_id: blocking.id,
    blocking_issue: serializeIssue(view, blocking),
  };
  return event.action.startsWith('blocked_by')
    ? { ...shared, blocking_issue_repo: homeOf(view, blocking) }
    : { ...shared, blocked_issue_repo: homeOf(view, blocked) };
}

function homeOf(view: View, issue: Issue) {
  const repository = mustGet(view.store.repositories, issue.repositoryId, 'repository');
  return { ...serializeWebhookRepository(view, repository), ...serializeRepository(view, repository) };
}
