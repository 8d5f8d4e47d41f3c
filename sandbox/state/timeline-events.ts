/** What happened to an issue or pull request, named as GraphQL names it. https://docs.github.com/en/graphql/reference/unions#issuetimelineitems */

interface Stamp {
  readonly id: number;
  readonly nodeId: string;
  readonly actorId: number;
  readonly createdAt: string;
}

/** One variant per kind, so that a kind alone tells the rest. */
type Event<Kind extends string, Details = object> = Kind extends string
  ? Stamp & { readonly kind: Kind } & Details
  : never;

export type TimelineEvent =
  | Event<
      'LabeledEvent' | 'UnlabeledEvent',
      {
        readonly labelId: number;
        readonly labelName: string;
        readonly labelColor: string;
      }
    >
  | Event<'AssignedEvent' | 'UnassignedEvent', { readonly assigneeId: number }>
  | Event<'MilestonedEvent' | 'DemilestonedEvent', { readonly milestoneTitle: string }>
  | Event<'RenamedTitleEvent', { readonly previousTitle: string; readonly currentTitle: string }>
  | Event<'LockedEvent', { readonly lockReason: string | null }>
  | Event<'UnlockedEvent'>
  | Event<'ClosedEvent', { readonly stateReason: string | null; readonly closerId: number | null }>
  | Event<'ReopenedEvent'>
  | Event<'TransferredEvent', { readonly fromRepositoryId: number }>
  | Event<'CommentDeletedEvent', { readonly deletedCommentAuthorId: number }>
  | Event<'ParentIssueAddedEvent' | 'ParentIssueRemovedEvent', { readonly parentId: number }>
  | Event<'SubIssueAddedEvent' | 'SubIssueRemovedEvent', { readonly subIssueId: number }>
  | Event<'BlockedByAddedEvent' | 'BlockedByRemovedEvent', { readonly blockingIssueId: number }>
  | Event<'BlockingAddedEvent' | 'BlockingRemovedEvent', { readonly blockedIssueId: number }>
  | Event<
      'CrossReferencedEvent',
      {
        readonly sourceIssueId: number;
        readonly willCloseTarget: boolean;
      }
    >
  | Event<'IssueCommentPinnedEvent' | 'IssueCommentUnpinnedEvent', { readonly commentId: number }>
  | Event<'MergedEvent', { readonly commitOid: string; readonly mergeRef: string }>;

export type TimelineKind = TimelineEvent['kind'];

type Unstamped<E> = E extends TimelineEvent ? Omit<E, keyof Stamp> : never;
/** An event before it is written down. */
export type Happening = Unstamped<TimelineEvent>;
