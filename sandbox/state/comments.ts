/** Comments on issues and pull requests. https://docs.github.com/en/rest/issues/comments */

import type { SignedActor } from './actor.ts';
import { crossReference } from './cross-references.ts';
import { editBody } from './edit-history.ts';
import type { Repository } from './entities.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { repositoryOf, requireAuthorOr, requireBody, requireParticipation } from './issue-access.ts';
import type { Comment, Issue } from './issue-entities.ts';
import { nodeId } from './node-id.ts';
import { mustGet, type Store, timestamp } from './store.ts';
import { recordEvent } from './timeline.ts';

export const issueOf = (store: Store, comment: Comment): Issue =>
  mustGet(store.issues, comment.issueId, 'issue');

export const commentsOf = (store: Store, issue: Issue): readonly Comment[] =>
  issue.commentIds.map((id) => mustGet(store.comments, id, 'comment'));

/** @throws NotFound */
export function findComment(store: Store, repository: Repository, id: number): Comment {
  const comment = store.comments.get(id);
  if (!comment || comment.repositoryId !== repository.id) throw new NotFound();
  return comment;
}

function requireText(body: string): void {
  requireBody('IssueComment', body);
  if (body.trim() !== '') return;
  const message = "body can't be blank";
  throw new Unprocessable('Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message },
  ]);
}

/**
 * Whoever can read may comment, on a locked issue only writers.
 * @param options.viaEmail the comment came as an answer to a notification
 */
export function createComment(
  store: Store,
  actor: SignedActor,
  issue: Issue,
  body: string,
  options: { readonly viaEmail?: boolean } = {},
): Comment {
  requireParticipation(store, actor, issue, 'Unable to create comment because issue is locked.');
  requireText(body);
  const id = store.nextId();
  const at = timestamp(store);
  const comment: Comment = {
    kind: 'IssueComment',
    id,
    nodeId: nodeId('IC', issue.repositoryId, id),
    repositoryId: issue.repositoryId,
    issueId: issue.id,
    authorId: actor.account.id,
    viaAppId: actor.kind === 'user' ? (actor.via?.id ?? null) : null,
    createdViaEmail: options.viaEmail ?? false,
    body,
    edits: [],
    lastEditedAt: null,
    editorId: null,
    createdAt: at,
    updatedAt: at,
    minimized: null,
    pinned: null,
    reactions: [],
  };
  store.comments.set(id, comment);
  store.nodes.set(comment.nodeId, comment);
  issue.commentIds.push(id);
  issue.updatedAt = at;
  const repository = repositoryOf(store, issue);
  store.events.emit({ name: 'issue_comment', action: 'created', actor, at, repository, issue, comment });
  crossReference(store, actor, issue, body);
  return comment;
}

/** The author, or anybody from write on ("Edit and delete anyone's comments"). */
export function editComment(store: Store, actor: SignedActor, comment: Comment, body: string): Comment {
  const issue = issueOf(store, comment);
  requireAuthorOr(store, actor, comment, issue, 'write');
  requireText(body);
  const changes = { body: comment.body };
  if (!editBody(store, actor, comment, body)) return comment;
  const where = { actor, at: timestamp(store), repository: repositoryOf(store, issue), issue };
  store.events.emit({ name: 'issue_comment', action: 'edited', ...where, comment, changes });
  return comment;
}

/** The author, or anybody from write on. The issue's timeline keeps who deleted whose comment. */
export function deleteComment(store: Store, actor: SignedActor, comment: Comment): void {
  const issue = issueOf(store, comment);
  requireAuthorOr(store, actor, comment, issue, 'write');
  store.comments.delete(comment.id);
  for (const node of [comment, ...comment.edits, ...comment.reactions]) store.nodes.delete(node.nodeId);
  issue.commentIds.splice(issue.commentIds.indexOf(comment.id), 1);
  if (issue.pinnedCommentId === comment.id) issue.pinnedCommentId = null;
  recordEvent(store, actor, issue, { kind: 'CommentDeletedEvent', deletedCommentAuthorId: comment.authorId });
  const where = { actor, at: timestamp(store), repository: repositoryOf(store, issue), issue };
  store.events.emit({ name: 'issue_comment', action: 'deleted', ...where, comment });
}
