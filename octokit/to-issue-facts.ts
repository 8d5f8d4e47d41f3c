import type { Actor, CommentFacts, IssueFacts, TimelineFacts } from '../core/facts/facts.ts';
import type { RawActor, RawComment, RawIssue, RawTimelineItem } from './documents/raw.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';

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
    isOurs: raw.viewerDidAuthor,
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
    comments: comments.map(toCommentFacts),
    timeline: timeline.flatMap(toTimelineFacts),
  };
}

const actorTypes = ['User', 'Bot', 'Organization', 'Mannequin', 'EnterpriseUserAccount'] as const;

/**
 * An account, or null where GitHub names none. A bot's login is given as people see it and as REST and `viewer` give it,
 * `tutti[bot]`; GraphQL's `Bot.login` leaves the ending away. An account without a numeric id gets 0, which nobody has.
 */
export function toActor(raw: RawActor | null): Actor | null {
  const type = actorTypes.find((known) => known === raw?.kind);
  if (raw === null || type === undefined) return null;
  const login = type === 'Bot' && !raw.login.endsWith('[bot]') ? `${raw.login}[bot]` : raw.login;
  return { id: raw.databaseId ?? 0, login, type };
}

function toCommentFacts(raw: RawComment): CommentFacts {
  return {
    id: Number(raw.fullDatabaseId),
    nodeId: raw.id,
    url: raw.url,
    body: raw.body,
    author: toActor(raw.author),
    isOurs: raw.viewerDidAuthor,
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
