import type { PullRequest } from './issue-entities.ts';

/** A pull request in the queue of its base branch, with the group that was made for it. */
export interface MergeQueueEntry {
  readonly kind: 'MergeQueueEntry';
  readonly id: number;
  readonly nodeId: string;
  readonly repositoryId: number;
  /** Without `refs/heads/`. */
  readonly baseRef: string;
  readonly pullRequest: PullRequest;
  readonly enqueuerId: number;
  readonly enqueuedAt: string;
  /** The commit of its group, and the one that it is built on. */
  headSha: string;
  baseSha: string;
  /** The branch of its group: `refs/heads/gh-readonly-queue/…`. */
  ref: string;
  /** When its group was made: checks have to answer within the queue's time from then on. */
  since: string;
}

/** Why a pull request left the queue (OpenAPI, webhook `pull_request.dequeued`). */
export type DequeueReason =
  | 'MANUAL'
  | 'MERGE'
  | 'MERGE_CONFLICT'
  | 'CI_FAILURE'
  | 'CI_TIMEOUT'
  | 'BRANCH_PROTECTIONS';

export type GroupEnd = 'merged' | 'invalidated' | 'dequeued';
