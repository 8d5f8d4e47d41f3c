/** What GitHub answers to our documents, as the schema says: everything that may be null is null here. */

export interface RawConnection<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** A null node is something that exists and could not be read. */
  readonly nodes: readonly (Node | null)[] | null;
}

export interface RawActor {
  readonly kind: string;
  readonly login: string;
  readonly databaseId?: number | null;
}

export interface RawComment {
  readonly id: string;
  /** BigInt: GitHub sends it as a string. */
  readonly fullDatabaseId: string | number | null;
  readonly url: string;
  readonly body: string;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
  readonly createdViaEmail: boolean;
  readonly isMinimized: boolean;
  readonly viewerDidAuthor: boolean;
  readonly author: RawActor | null;
  readonly editor: RawActor | null;
  readonly reactionGroups: readonly { readonly content: string; readonly viewerHasReacted: boolean }[] | null;
}

export interface RawTimelineItem {
  readonly kind: string;
  readonly createdAt: string;
  readonly actor: RawActor | null;
  readonly deletedCommentAuthor?: RawActor | null;
  readonly parent?: { readonly id: string } | null;
}

export interface RawIssue {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
  readonly state: 'OPEN' | 'CLOSED';
  readonly stateReason: 'COMPLETED' | 'NOT_PLANNED' | 'DUPLICATE' | 'REOPENED' | null;
  readonly locked: boolean;
  readonly author: RawActor | null;
  readonly repository: { readonly id: string };
  readonly parent: { readonly id: string; readonly number: number } | null;
  readonly labels: RawConnection<{ readonly name: string }> | null;
  readonly assignees: RawConnection<RawActor>;
  readonly comments: RawConnection<RawComment>;
  readonly timelineItems: RawConnection<RawTimelineItem>;
}

export interface RawMention {
  readonly number: number;
  readonly state: string;
  readonly baseRefName: string;
  readonly body: string;
  readonly repository: { readonly id: string };
}

/** `source` is empty where it is an issue, absent where the node is no cross reference. */
export interface RawCrossReference {
  readonly source?: Partial<RawMention>;
}

/** An initiative with what people said on it. */
export interface RawHeard extends RawIssue {
  readonly pinnedIssueComment: { readonly id: string } | null;
  readonly subIssues: RawConnection<RawIssue>;
  readonly milestone: { readonly number: number } | null;
}

/** With what leads to the pull requests that want to release it, too. */
export interface RawInitiative extends RawHeard {
  readonly references: RawConnection<RawCrossReference>;
  readonly closers: RawConnection<RawMention> | null;
  readonly milestone: { readonly number: number; readonly pullRequests: RawConnection<RawMention> } | null;
}

export interface RawCheckRun {
  readonly kind: 'CheckRun';
  readonly databaseId: number | null;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly url: string;
  readonly checkSuite: {
    readonly databaseId: number | null;
    readonly createdAt: string;
    readonly app: { readonly databaseId: number | null; readonly slug: string } | null;
    readonly workflowRun: {
      readonly databaseId: number | null;
      readonly event: string;
      readonly file: { readonly path: string; readonly repositoryName: string } | null;
    } | null;
  };
}

export interface RawStatusContext {
  readonly kind: 'StatusContext';
  readonly context: string;
  readonly state: string;
  readonly targetUrl: string | null;
  readonly createdAt: string;
  readonly creator: RawActor | null;
}

export type RawContext = RawCheckRun | RawStatusContext;

export interface RawOwnCheck {
  readonly id: string;
  readonly databaseId: number | null;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly externalId: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

export interface RawSuite {
  readonly id: string;
  readonly checkRuns: RawConnection<RawOwnCheck> | null;
}

export interface RawCommit {
  readonly id: string;
  readonly oid: string;
  readonly statusCheckRollup: { readonly contexts: RawConnection<RawContext> } | null;
  readonly checkSuites: RawConnection<RawSuite> | null;
}

/** A commit of a release, and the pull requests that it is in. */
export interface ReleasedCommit {
  readonly id: string;
  readonly oid: string;
  readonly message: string;
  readonly associatedPullRequests: RawConnection<{
    readonly number: number;
    readonly state: string;
    readonly headRefOid: string;
  }> | null;
}

export interface RawPullLinks {
  readonly id: string;
  readonly number: number;
  readonly body: string;
  readonly closingIssuesReferences: RawConnection<{
    readonly number: number;
    readonly repository: { readonly id: string };
  }> | null;
  readonly milestone: { readonly issues: RawConnection<{ readonly number: number }> } | null;
}

export interface RawPull extends RawPullLinks {
  readonly url: string;
  readonly title: string;
  readonly state: string;
  readonly baseRefName: string;
  readonly headRefOid: string;
  readonly isCrossRepository: boolean;
  readonly files: RawConnection<{ readonly path: string }> | null;
  readonly commits: {
    readonly nodes: readonly ({ readonly commit: RawPullHead } | null)[] | null;
  };
  readonly brought: RawConnection<{ readonly commit: ReleasedCommit }>;
}

/** The head of a pull request, with everything else that has it for its head. */
export interface RawPullHead extends RawCommit {
  readonly associatedPullRequests: RawConnection<{
    readonly number: number;
    readonly state: string;
    readonly headRefOid: string;
  }> | null;
}

interface RawAuthored {
  readonly viewerDidAuthor: boolean;
  readonly author: RawActor | null;
}

export interface RawProbe {
  readonly number: number;
  readonly state: string;
  readonly stateReason: string | null;
  readonly parent: { readonly number: number } | null;
  readonly labels: { readonly nodes: readonly ({ readonly name: string } | null)[] | null } | null;
  readonly subIssues: { readonly nodes: readonly (RawAuthored | null)[] | null };
  readonly opened: {
    readonly nodes: readonly ({ readonly subIssue?: RawAuthored | null } | null)[] | null;
  };
}

export interface RawRepository {
  readonly id: string;
  readonly databaseId: number | null;
  readonly nameWithOwner: string;
  readonly url: string;
  readonly defaultBranchRef: {
    readonly name: string;
    readonly target: { readonly oid: string } | null;
  } | null;
  readonly config: {
    readonly kind: string;
    readonly oid: string;
    readonly text?: string | null;
    readonly byteSize?: number;
    readonly isTruncated?: boolean;
    readonly isBinary?: boolean | null;
  } | null;
}

export interface RawRevision {
  /** The whole text of that version; null where it was wiped. */
  readonly diff: string | null;
  readonly deletedAt: string | null;
  readonly editedAt: string;
}
