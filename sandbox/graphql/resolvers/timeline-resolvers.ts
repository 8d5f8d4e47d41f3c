/** Timeline events. Each kind shows the stamp and what it tells. */

import { mustGet } from '../../state/store.ts';
import type { TimelineEvent, TimelineKind } from '../../state/timeline-events.ts';
import { accountOf, type Context, shown } from '../context.ts';
import { type Resolvers, view } from '../resolver.ts';
import { toEnum } from '../spelling.ts';

type EventOf<K extends TimelineKind> = Extract<TimelineEvent, { readonly kind: K }>;

const stamp = {
  id: (event: TimelineEvent) => event.nodeId,
  createdAt: (event: TimelineEvent) => event.createdAt,
  actor: (event: TimelineEvent, _args: unknown, context: Context) => accountOf(context, event.actorId),
} satisfies Resolvers;

const issueById = (context: Context, id: number) => {
  const issue = context.store.issues.get(id);
  return issue ? shown(context, issue) : null;
};

/** The label as it is now, or as it was called if it is gone. */
function labelThen(event: EventOf<'LabeledEvent' | 'UnlabeledEvent'>, { store }: Context) {
  return (
    store.labels.get(event.labelId) ??
    view({ name: event.labelName, color: event.labelColor, description: null })
  );
}

const labelled = {
  ...stamp,
  label: (event: EventOf<'LabeledEvent' | 'UnlabeledEvent'>, _args: unknown, context: Context) =>
    labelThen(event, context),
} satisfies Resolvers;

const assigned = {
  ...stamp,
  assignee: (event: EventOf<'AssignedEvent' | 'UnassignedEvent'>, _args: unknown, context: Context) =>
    accountOf(context, event.assigneeId),
} satisfies Resolvers;

const milestoned = {
  ...stamp,
  milestoneTitle: (event: EventOf<'MilestonedEvent' | 'DemilestonedEvent'>) => event.milestoneTitle,
} satisfies Resolvers;

const parented = {
  ...stamp,
  parent: (
    event: EventOf<'ParentIssueAddedEvent' | 'ParentIssueRemovedEvent'>,
    _args: unknown,
    context: Context,
  ) => issueById(context, event.parentId),
} satisfies Resolvers;

const subIssue = {
  ...stamp,
  subIssue: (
    event: EventOf<'SubIssueAddedEvent' | 'SubIssueRemovedEvent'>,
    _args: unknown,
    context: Context,
  ) => issueById(context, event.subIssueId),
} satisfies Resolvers;

const blockedBy = {
  ...stamp,
  blockingIssue: (
    event: EventOf<'BlockedByAddedEvent' | 'BlockedByRemovedEvent'>,
    _args: unknown,
    context: Context,
  ) => issueById(context, event.blockingIssueId),
} satisfies Resolvers;

const blocking = {
  ...stamp,
  blockedIssue: (
    event: EventOf<'BlockingAddedEvent' | 'BlockingRemovedEvent'>,
    _args: unknown,
    context: Context,
  ) => issueById(context, event.blockedIssueId),
} satisfies Resolvers;

const pinned = {
  ...stamp,
  issueComment: (
    event: EventOf<'IssueCommentPinnedEvent' | 'IssueCommentUnpinnedEvent'>,
    _args: unknown,
    { store }: Context,
  ) => store.comments.get(event.commentId) ?? null,
} satisfies Resolvers;

export const timelineResolvers = {
  LabeledEvent: labelled,
  UnlabeledEvent: labelled,
  AssignedEvent: assigned,
  UnassignedEvent: assigned,
  MilestonedEvent: milestoned,
  DemilestonedEvent: milestoned,
  ParentIssueAddedEvent: parented,
  ParentIssueRemovedEvent: parented,
  SubIssueAddedEvent: subIssue,
  SubIssueRemovedEvent: subIssue,
  BlockedByAddedEvent: blockedBy,
  BlockedByRemovedEvent: blockedBy,
  BlockingAddedEvent: blocking,
  BlockingRemovedEvent: blocking,
  IssueCommentPinnedEvent: pinned,
  IssueCommentUnpinnedEvent: pinned,
  UnlockedEvent: stamp,
  ReopenedEvent: stamp,
  RenamedTitleEvent: {
    ...stamp,
    previousTitle: (event: EventOf<'RenamedTitleEvent'>) => event.previousTitle,
    currentTitle: (event: EventOf<'RenamedTitleEvent'>) => event.currentTitle,
  },
  LockedEvent: {
    ...stamp,
    lockReason: (event: EventOf<'LockedEvent'>) =>
      event.lockReason === null ? null : toEnum(event.lockReason),
  },
  ClosedEvent: {
    ...stamp,
    stateReason: (event: EventOf<'ClosedEvent'>) =>
      event.stateReason === null ? null : toEnum(event.stateReason),
    closer: (event: EventOf<'ClosedEvent'>, _args: unknown, { store }: Context) =>
      event.closerId === null ? null : mustGet(store.pullRequests, event.closerId, 'pull request'),
  },
  TransferredEvent: {
    ...stamp,
    fromRepository: (event: EventOf<'TransferredEvent'>, _args: unknown, { store }: Context) =>
      store.repositories.get(event.fromRepositoryId) ?? null,
  },
  CommentDeletedEvent: {
    ...stamp,
    databaseId: (event: EventOf<'CommentDeletedEvent'>) => event.id,
    deletedCommentAuthor: (event: EventOf<'CommentDeletedEvent'>, _args: unknown, context: Context) =>
      accountOf(context, event.deletedCommentAuthorId),
  },
  CrossReferencedEvent: {
    ...stamp,
    referencedAt: (event: EventOf<'CrossReferencedEvent'>) => event.createdAt,
    isCrossRepository: () => false,
    willCloseTarget: (event: EventOf<'CrossReferencedEvent'>) => event.willCloseTarget,
    source: (event: EventOf<'CrossReferencedEvent'>, _args: unknown, context: Context) =>
      issueById(context, event.sourceIssueId),
  },
} satisfies Partial<Record<TimelineKind, Resolvers>>;
