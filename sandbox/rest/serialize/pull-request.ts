import type { Repository } from '../../state/entities.ts';
import { compareCommits } from '../../state/history.ts';
import type { Issue, PullRequest } from '../../state/issue-entities.ts';
import { evaluateMerge } from '../../state/merging.ts';
import { mustGet } from '../../state/store.ts';
import { serializeUser } from './account.ts';
import { authorAssociation } from './association.ts';
import { issuePage, issueUrl } from './issue.ts';
import { serializeLabels } from './label.ts';
import { serializeMilestoneOf } from './milestone.ts';
import { repositoryUrl, serializeWebhookRepository, serializeWholeRepository } from './repository.ts';
import { serializeStack } from './stack.ts';
import type { View } from './view.ts';

/** `pull-request-simple`: the form in lists. Without what API version 2026-03-10 removed, see `serializeIssue`. */
export function serializeSimplePullRequest(view: View, pull: PullRequest) {
  const issue = mustGet(view.store.issues, pull.issueId, 'issue');
  const repository = mustGet(view.store.repositories, pull.repositoryId, 'repository');
  return {
    ...links(view, issue, pull, repository),
    id: pull.id,
    node_id: pull.nodeId,
    number: pull.number,
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    title: issue.title,
    user: serializeUser(view, issue.authorId),
    body: issue.body === '' ? null : issue.body,
    labels: serializeLabels(view, issue.labelIds),
    milestone: serializeMilestoneOf(view, issue.milestoneId),
    assignees: issue.assigneeIds.map((id) => serializeUser(view, id)),
    requested_reviewers: [],
    requested_teams: [],
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    head: side(view, pull.headRepositoryId, pull.headRef, pull.headSha),
    base: side(view, pull.repositoryId, pull.baseRef, pull.baseSha),
    author_association: authorAssociation(view.store, repository, issue.authorId),
    auto_merge: null,
    draft: pull.draft,
    stack: serializeStack(view, pull),
  };
}

/** `pull-request`: the answer to reading one. */
export function serializePullRequest(view: View, pull: PullRequest) {
  const issue = mustGet(view.store.issues, pull.issueId, 'issue');
  const repository = mustGet(view.store.repositories, pull.repositoryId, 'repository');
  const { commits, files } = compareCommits(repository, pull.baseSha, pull.headSha);
  return {
    ...serializeSimplePullRequest(view, pull),
    merged: pull.merged,
    ...mergeability(view, pull, issue),
    merged_by: pull.mergedById === null ? null : serializeUser(view, pull.mergedById),
    comments: issue.commentIds.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

function mergeability(view: View, pull: PullRequest, issue: Issue) {
  if (pull.merged || issue.state === 'closed') return { mergeable: null, mergeable_state: 'unknown' };
  const { mergeable, state } = evaluateMerge(view.store, pull);
  return { mergeable, mergeable_state: state };
}

/** The pull request of a webhook: those schemas still require what the API has dropped. */
export function serializeWebhookPullRequest(view: View, pull: PullRequest) {
  const whole = serializePullRequest(view, pull);
  return {
    ...whole,
    assignee: whole.assignees[0] ?? null,
    merge_commit_sha: pull.mergeCommitSha,
    head: { ...whole.head, repo: webhookRepository(view, pull.headRepositoryId) },
    base: { ...whole.base, repo: webhookRepository(view, pull.repositoryId) },
  };
}

function webhookRepository(view: View, id: number) {
  const repository = mustGet(view.store.repositories, id, 'repository');
  return {
    ...serializeWebhookRepository(view, repository),
    allow_auto_merge: false,
    allow_merge_commit: true,
    allow_rebase_merge: true,
    allow_squash_merge: true,
    allow_update_branch: false,
    delete_branch_on_merge: false,
    merge_commit_message: 'PR_TITLE',
    merge_commit_title: 'MERGE_MESSAGE',
    squash_merge_commit_message: 'COMMIT_MESSAGES',
    squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
  };
}

function side(view: View, repositoryId: number, ref: string, sha: string) {
  const repository = mustGet(view.store.repositories, repositoryId, 'repository');
  const user = serializeUser(view, repository.ownerId);
  return { label: `${user.login}:${ref}`, ref, sha, user, repo: serializeWholeRepository(view, repository) };
}

function links(view: View, issue: Issue, pull: PullRequest, repository: Repository) {
  const root = repositoryUrl(view, repository);
  const url = `${root}/pulls/${pull.number}`;
  const page = issuePage(view, issue);
  const issueAddress = issueUrl(view, issue);
  const addresses = {
    issue_url: issueAddress,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${root}/pulls/comments{/number}`,
    comments_url: `${issueAddress}/comments`,
    statuses_url: `${root}/statuses/${pull.headSha}`,
  };
  return {
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    ...addresses,
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: addresses.issue_url },
      comments: { href: addresses.comments_url },
      review_comments: { href: addresses.review_comments_url },
      review_comment: { href: addresses.review_comment_url },
      commits: { href: addresses.commits_url },
      statuses: { href: addresses.statuses_url },
    },
  };
}
