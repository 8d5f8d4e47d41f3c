/** Issues, pull requests and what hangs on them. */

import type { TimelineEvent } from './timeline-events.ts';

/** REST spelling; GraphQL's is derived. https://docs.github.com/en/rest/reactions/reactions */
export type ReactionContent = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';
export type LockReason = 'off-topic' | 'too heated' | 'resolved' | 'spam';
export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';
export type Classifier = 'abuse' | 'duplicate' | 'off-topic' | 'outdated' | 'resolved' | 'spam';

export interface Reaction {
  readonly kind: 'Reaction';
  readonly id: number;
  readonly nodeId: string;
  readonly content: ReactionContent;
  readonly accountId: number;
  readonly createdAt: string;
}

/** One revision of a body. The first edit records the original text as a revision of its own. */
export interface Edit {
  readonly kind: 'UserContentEdit';
  readonly id: number;
  readonly nodeId: string;
  readonly editorId: number;
  readonly editedAt: string;
  /** The text as of this revision; `null` once the revision was deleted from history. */
  text: string | null;
  deletedAt: string | null;
  deletedById: number | null;
}

/** A body with its history, shared by issues and comments. */
export interface Edited {
  body: string;
  /** Oldest first, empty until the first edit, at most 100: the original and the newest 99. */
  readonly edits: Edit[];
  lastEditedAt: string | null;
  editorId: number | null;
}

export interface Label {
  readonly kind: 'Label';
  readonly id: number;
  readonly nodeId: string;
  readonly repositoryId: number;
  name: string;
  /** Six hex digits without `#`. */
  color: string;
  description: string | null;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Milestone {
  readonly kind: 'Milestone';
  readonly id: number;
  readonly nodeId: string;
  readonly repositoryId: number;
  readonly number: number;
  title: string;
  description: string | null;
  state: 'open' | 'closed';
  dueOn: string | null;
  readonly creatorId: number;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

/** An issue, or what a pull request shares with issues (then `pullRequestId` is set and the node id is the pull request's). */
export interface Issue extends Edited {
  readonly kind: 'Issue';
  readonly id: number;
  readonly nodeId: string;
  readonly repositoryId: number;
  readonly number: number;
  title: string;
  readonly authorId: number;
  /** The app whose user token wrote it in the author's name. */
  readonly viaAppId: number | null;
  readonly createdAt: string;
  updatedAt: string;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  closedAt: string | null;
  closedById: number | null;
  locked: boolean;
  lockReason: LockReason | null;
  labelIds: readonly number[];
  assigneeIds: readonly number[];
  milestoneId: number | null;
  parentId: number | null;
  /** In the order people gave them. */
  subIssueIds: readonly number[];
  /** Issues that block this one. */
  blockedByIds: readonly number[];
  pinnedCommentId: number | null;
  readonly pullRequestId: number | null;
  readonly reactions: Reaction[];
  readonly timeline: TimelineEvent[];
  /** Ids of comments, oldest first. */
  readonly commentIds: number[];
}

export interface PullRequest {
  readonly kind: 'PullRequest';
  readonly id: number;
  readonly nodeId: string;
  readonly issueId: number;
  readonly repositoryId: number;
  readonly number: number;
  /** Another repository for a pull request from a fork. */
  readonly headRepositoryId: number;
  /** Branch names without `refs/heads/`. */
  readonly headRef: string;
  headSha: string;
  baseRef: string;
  baseSha: string;
  draft: boolean;
  merged: boolean;
  mergedAt: string | null;
  mergedById: number | null;
  mergeCommitSha: string | null;
}

export interface Comment extends Edited {
  readonly kind: 'IssueComment';
  readonly id: number;
  readonly nodeId: string;
  repositoryId: number;
  /** Changes when the issue is transferred. */
  issueId: number;
  readonly authorId: number;
  /** The app whose user token wrote it in the author's name (REST `performed_via_github_app`). */
  readonly viaAppId: number | null;
  readonly createdViaEmail: boolean;
  readonly createdAt: string;
  updatedAt: string;
  minimized: { readonly reason: Classifier; readonly byId: number; readonly at: string } | null;
  pinned: { readonly byId: number; readonly at: string } | null;
  readonly reactions: Reaction[];
}
