import type { CommentFacts, IssueFacts, TimelineFacts } from '../core/facts/facts.ts';
import type { RawComment, RawIssue, RawTimelineItem } from './documents/raw.ts';
import { isOurs } from './is-ours.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';
import { toActor } from './to-actor.ts';

/** One issue with all its lists read to their ends. `via` and `revisions` are looked up later, where they matter. */
export async function toIssueFacts(context: ReadContext, raw: RawIssue): Promise<IssueFacts> {
  const of = (what: string) => `${what} of #${String(raw.number)}`;
  const labels = await readToEnd(context, raw.labels, null, raw.id, of('labels'));
  const assignees = await readToEnd(context, raw.assignees, null, raw.id, of('assignees'));
  const comments = await readToEnd(context, raw.comments, 'comments', raw.id, of('comments'));
  const timeline = await readToEnd(context, raw.timelineItems, 'timeline', raw.id, of('timeline'));
  return {
    nodeId: raw.id,
    number: raw.number,
    url: raw.url,
    title: raw.title,
    body: raw.body,
    isOurs: isOurs(raw, context.keeper),
    author: toActor(raw.author),
    createdAt: raw.createdAt,
    lastEditedAt: raw.lastEditedAt,
    state: raw.state,
    stateReason: raw.stateReason,
    locked: raw.locked,
    repositoryId: raw.repository.id,
    parentId: raw.parent?.id ?? null,
    labels: labels.map(({ name }) => name),
    assignees: assignees.flatMap((assignee) => toActor(assignee) ?? []),
    comments: comments.map((comment) => toCommentFacts(comment, context.keeper)),
    timeline: timeline.flatMap(toTimelineFacts),
  };
}

function toCommentFacts(raw: RawComment, keeper: string | null): CommentFacts {
  return {
    id: Number(raw.fullDatabaseId),
    nodeId: raw.id,
    url: raw.url,
    body: raw.body,
    author: toActor(raw.author),
    isOurs: isOurs(raw, keeper),
    createdAt: raw.createdAt,
    lastEditedAt: raw.lastEditedAt,
    editor: toActor(raw.editor),
    createdViaEmail: raw.createdViaEmail,
    isMinimized: raw.isMinimized,
    via: undefined,
    revisions: undefined,
    ourReactions: (raw.reactionGroups ?? [])
      .filter(({ viewerHasReacted }) => viewerHasReacted)
      .map(({ content }) => content),
  };
}

function toTimelineFacts(raw: RawTimelineItem): TimelineFacts[] {
  const { createdAt: at } = raw;
  const actor = toActor(raw.actor);
  switch (raw.kind) {
    case 'CommentDeletedEvent':
      return [{ kind: 'comment-deleted', at, actor, author: toActor(raw.deletedCommentAuthor ?? null) }];
    case 'ParentIssueAddedEvent':
      return [{ kind: 'parent-added', at, actor, parentId: raw.parent?.id ?? null }];
    case 'ParentIssueRemovedEvent':
      return [{ kind: 'parent-removed', at, actor, parentId: raw.parent?.id ?? null }];
    case 'TransferredEvent':
      return [{ kind: 'transferred', at, actor }];
    case 'LockedEvent':
      return [{ kind: 'locked', at, actor }];
    case 'UnlockedEvent':
      return [{ kind: 'unlocked', at, actor }];
    default:
      return [];
  }
}
