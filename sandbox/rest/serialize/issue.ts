import { blockedIssues } from '../../state/dependencies.ts';
import type { Issue } from '../../state/issue-entities.ts';
import { mustGet } from '../../state/store.ts';
import { subIssuesSummary } from '../../state/sub-issues.ts';
import { serializeUser } from './account.ts';
import { serializeAppOf } from './app.ts';
import { authorAssociation } from './association.ts';
import { serializeLabels } from './label.ts';
import { serializeMilestoneOf } from './milestone.ts';
import { serializeReactions } from './reaction.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

export function issueUrl(view: View, issue: Issue): string {
  const repository = mustGet(view.store.repositories, issue.repositoryId, 'repository');
  return `${repositoryUrl(view, repository)}/issues/${issue.number}`;
}

export function issuePage(view: View, issue: Issue): string {
  const repository = mustGet(view.store.repositories, issue.repositoryId, 'repository');
  const kind = issue.pullRequestId === null ? 'issues' : 'pull';
  return `${repositoryPage(view, repository)}/${kind}/${issue.number}`;
}

/**
 * `issue`, in the form of API version 2026-03-10 whatever version was asked for: a client that still reads what
 * that version removed (`assignee`) fails here before it fails at GitHub.
 */
export function serializeIssue(view: View, issue: Issue) {
  const repository = mustGet(view.store.repositories, issue.repositoryId, 'repository');
  const url = issueUrl(view, issue);
  return {
    url,
    repository_url: repositoryUrl(view, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: issuePage(view, issue),
    id: issue.id,
    node_id: issue.nodeId,
    number: issue.number,
    title: issue.title,
    user: serializeUser(view, issue.authorId),
    labels: serializeLabels(view, issue.labelIds),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    assignees: issue.assigneeIds.map((id) => serializeUser(view, id)),
    milestone: serializeMilestoneOf(view, issue.milestoneId),
    comments: issue.commentIds.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedById === null ? null : serializeUser(view, issue.closedById),
    author_association: authorAssociation(view.store, repository, issue.authorId),
    body: issue.body === '' ? null : issue.body,
    reactions: serializeReactions(url, issue.reactions),
    performed_via_github_app: serializeAppOf(view, issue.viaAppId),
    ...(issue.pullRequestId === null
      ? hierarchy(view, issue)
      : { pull_request: pullRequestLinks(view, issue) }),
  };
}

function hierarchy(view: View, issue: Issue) {
  const { store } = view;
  const parent = issue.parentId === null ? null : mustGet(store.issues, issue.parentId, 'issue');
  const blocking = blockedIssues(store, issue);
  return {
    sub_issues_summary: summarizeSubIssues(view, issue),
    issue_dependencies_summary: {
      blocked_by: countOpen(view, issue.blockedByIds),
      total_blocked_by: issue.blockedByIds.length,
      blocking: blocking.filter((other) => other.state === 'open').length,
      total_blocking: blocking.length,
    },
    ...(parent === null ? {} : { parent_issue_url: issueUrl(view, parent) }),
  };
}

function countOpen({ store }: View, ids: readonly number[]): number {
  return ids.filter((id) => store.issues.get(id)?.state === 'open').length;
}

function pullRequestLinks(view: View, issue: Issue) {
  const pull = mustGet(view.store.pullRequests, issue.pullRequestId ?? 0, 'pull request');
  const page = issuePage(view, issue);
  return {
    url: issueUrl(view, issue).replace(/\/issues\/(\d+)$/, '/pulls/$1'),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: pull.mergedAt,
  };
}

/** The issue of a webhook: some of those schemas still require what the API has dropped. */
export function serializeWebhookIssue(view: View, issue: Issue) {
  const serialized = serializeIssue(view, issue);
  return { ...serialized, assignee: serialized.assignees[0] ?? null };
}

function summarizeSubIssues({ store }: View, issue: Issue) {
  const { total, completed, percentCompleted } = subIssuesSummary(store, issue);
  return { total, completed, percent_completed: percentCompleted };
}
