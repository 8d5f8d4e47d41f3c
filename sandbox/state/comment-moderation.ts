/** Hiding and pinning comments, and wiping their history. https://docs.github.com/en/communities/moderating-comments-and-conversations/managing-disruptive-comments */

import type { SignedActor } from './actor.ts';
import { issueOf } from './comments.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { repositoryOf, requireAuthorOr, requireRole } from './issue-access.ts';
import type { Classifier, Comment, Edit, Issue } from './issue-entities.ts';
import { type Store, timestamp } from './store.ts';
import { recordEvent } from './timeline.ts';

/** "Hide anyone's comments": from triage on. GitHub sends no webhook for it. */
export function minimizeComment(
  store: Store,
  actor: SignedActor,
  comment: Comment,
  reason: Classifier,
): void {
  requireRole(store, actor, issueOf(store, comment), 'triage');
  comment.minimized = { reason, byId: actor.account.id, at: timestamp(store) };
}

export function unminimizeComment(store: Store, actor: SignedActor, comment: Comment): void {
  requireRole(store, actor, issueOf(store, comment), 'triage');
  comment.minimized = null;
}

/** One pinned comment per issue: another one takes its place. */
export function pinComment(store: Store, actor: SignedActor, comment: Comment): void {
  const issue = issueOf(store, comment);
  requireRole(store, actor, issue, 'write');
  if (issue.pullRequestId !== null) throw new Unprocessable('Comments on pull requests cannot be pinned');
  if (issue.pinnedCommentId === comment.id) return;
  const before = issue.pinnedCommentId === null ? undefined : store.comments.get(issue.pinnedCommentId);
  if (before) unpin(store, actor, issue, before);
  issue.pinnedCommentId = comment.id;
  comment.pinned = { byId: actor.account.id, at: timestamp(store) };
  recordEvent(store, actor, issue, { kind: 'IssueCommentPinnedEvent', commentId: comment.id });
  emitPin(store, actor, issue, comment, 'pinned');
}

export function unpinComment(store: Store, actor: SignedActor, comment: Comment): void {
  const issue = issueOf(store, comment);
  requireRole(store, actor, issue, 'write');
  if (issue.pinnedCommentId === comment.id) unpin(store, actor, issue, comment);
}

function unpin(store: Store, actor: SignedActor, issue: Issue, comment: Comment): void {
  issue.pinnedCommentId = null;
  comment.pinned = null;
  recordEvent(store, actor, issue, { kind: 'IssueCommentUnpinnedEvent', commentId: comment.id });
  emitPin(store, actor, issue, comment, 'unpinned');
}

function emitPin(
  store: Store,
  actor: SignedActor,
  issue: Issue,
  comment: Comment,
  action: 'pinned' | 'unpinned',
) {
  const where = { actor, at: timestamp(store), repository: repositoryOf(store, issue), issue };
  store.events.emit({ name: 'issue_comment', action, ...where, comment });
}

/**
 * Removes what a revision said; who edited and when stays. The author, or anybody from write on; never the newest one.
 * https://docs.github.com/en/communities/moderating-comments-and-conversations/tracking-changes-in-a-comment#deleting-sensitive-information-from-a-comments-history
 */
export function deleteRevision(store: Store, actor: SignedActor, subject: Comment | Issue, edit: Edit): void {
  const issue = subject.kind === 'Issue' ? subject : issueOf(store, subject);
  requireAuthorOr(store, actor, subject, issue, 'write');
  if (!subject.edits.includes(edit)) throw new NotFound();
  if (subject.edits.at(-1) === edit) throw new Unprocessable('The most recent revision cannot be deleted');
  edit.text = null;
  edit.deletedAt = timestamp(store);
  edit.deletedById = actor.account.id;
}
