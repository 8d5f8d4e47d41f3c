/** Locking, transferring and deleting issues. */

import type { SignedActor } from './actor.ts';
import type { Repository } from './entities.ts';
import { Forbidden, Unprocessable } from './errors.ts';
import { repositoryOf, requireRole } from './issue-access.ts';
import type { Comment, Issue, LockReason } from './issue-entities.ts';
import { emitIssueEvent } from './issue-events.ts';
import { labelsOn } from './labelling.ts';
import { labelNamed } from './labels.ts';
import { nodeId } from './node-id.ts';
import { requirePermission } from './permissions.ts';
import { type Store, timestamp } from './store.ts';
import { recordEvent } from './timeline.ts';

/** "Lock conversations": from write on. */
export function lockIssue(
  store: Store,
  actor: SignedActor,
  issue: Issue,
  reason: LockReason | null = null,
): void {
  requireRole(store, actor, issue, 'write');
  if (issue.locked) return;
  issue.locked = true;
  issue.lockReason = reason;
  recordEvent(store, actor, issue, { kind: 'LockedEvent', lockReason: reason });
  emitIssueEvent(store, actor, issue, { action: 'locked' });
}

export function unlockIssue(store: Store, actor: SignedActor, issue: Issue): void {
  requireRole(store, actor, issue, 'write');
  if (!issue.locked) return;
  issue.locked = false;
  issue.lockReason = null;
  recordEvent(store, actor, issue, { kind: 'UnlockedEvent' });
  emitIssueEvent(store, actor, issue, { action: 'unlocked' });
}

function forget(store: Store, issue: Issue): void {
  store.issues.delete(issue.id);
  store.nodes.delete(issue.nodeId);
  const parent = issue.parentId === null ? undefined : store.issues.get(issue.parentId);
  if (parent) parent.subIssueIds = parent.subIssueIds.filter((id) => id !== issue.id);
  for (const child of issue.subIssueIds) {
    const orphan = store.issues.get(child);
    if (orphan) orphan.parentId = null;
  }
  for (const other of store.issues.values()) {
    other.blockedByIds = other.blockedByIds.filter((id) => id !== issue.id);
  }
}

/** Only administrators, and no app at all. https://docs.github.com/en/issues/tracking-your-work-with-issues/administering-issues/deleting-an-issue */
export function deleteIssue(store: Store, actor: SignedActor, issue: Issue): void {
  const repository = repositoryOf(store, issue);
  requirePermission(store, actor, repository, { app: [], level: 'write', role: 'admin' });
  if (issue.pullRequestId !== null) throw new Forbidden('Pull requests cannot be deleted');
  for (const id of issue.commentIds) {
    const comment = store.comments.get(id);
    if (comment) store.nodes.delete(comment.nodeId);
    store.comments.delete(id);
  }
  forget(store, issue);
  store.numbers.set(`${repository.id}#${issue.number}`, 'gone');
  store.events.emit({ name: 'issues', action: 'deleted', actor, at: timestamp(store), repository, issue });
}

function moveComments(store: Store, from: Issue, to: Issue): void {
  for (const id of from.commentIds) {
    const comment: Comment | undefined = store.comments.get(id);
    if (!comment) continue;
    comment.issueId = to.id;
    comment.repositoryId = to.repositoryId;
  }
}

/**
 * From write on in both repositories of one owner. It becomes a new issue with a new number; comments, assignees and
 * labels of the same name go with it, and its place among its parent's children. The old node id names nothing any more.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/administering-issues/transferring-an-issue-to-another-repository
 */
export function transferIssue(store: Store, actor: SignedActor, issue: Issue, target: Repository): Issue {
  const source = repositoryOf(store, issue);
  const need = { app: ['issues'], level: 'write', role: 'write' } as const;
  requirePermission(store, actor, source, need);
  requirePermission(store, actor, target, need);
  if (source.ownerId !== target.ownerId || issue.pullRequestId !== null) {
    throw new Unprocessable('Issues can only be transferred between repositories of one owner');
  }
  const id = store.nextId();
  const labels = labelsOn(store, issue).map((label) => labelNamed(store, target, label.name)?.id);
  const moved: Issue = {
    ...issue,
    id,
    nodeId: nodeId('I', target.id, id),
    repositoryId: target.id,
    number: target.nextNumber++,
    labelIds: labels.filter((label) => label !== undefined),
    milestoneId: null,
  };
  rewire(store, issue, moved);
  moveComments(store, issue, moved);
  store.issues.set(id, moved);
  store.nodes.set(moved.nodeId, moved);
  store.numbers.set(`${target.id}#${moved.number}`, id);
  store.numbers.set(`${source.id}#${issue.number}`, id);
  recordEvent(store, actor, moved, { kind: 'TransferredEvent', fromRepositoryId: source.id });
  const where = { actor, at: timestamp(store), repository: source, issue };
  store.events.emit({
    name: 'issues',
    action: 'transferred',
    ...where,
    newIssue: moved,
    newRepository: target,
  });
  return moved;
}

/** Puts the new record where the old one stood among parents, children and dependencies. */
function rewire(store: Store, from: Issue, to: Issue): void {
  const parent = from.parentId === null ? undefined : store.issues.get(from.parentId);
  if (parent) parent.subIssueIds = parent.subIssueIds.map((id) => (id === from.id ? to.id : id));
  for (const id of from.subIssueIds) {
    const child = store.issues.get(id);
    if (child) child.parentId = to.id;
  }
  for (const other of store.issues.values()) {
    other.blockedByIds = other.blockedByIds.map((id) => (id === from.id ? to.id : id));
  }
  store.issues.delete(from.id);
  store.nodes.delete(from.nodeId);
}
