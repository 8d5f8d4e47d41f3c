/** What moved a branch. https://docs.github.com/en/rest/repos/repos#list-repository-activities */

/** By what a branch moved. */
export type MovedBy = 'push' | 'pr_merge' | 'merge_queue_merge';

export type ActivityType = MovedBy | 'force_push' | 'branch_creation' | 'branch_deletion';

export interface Activity {
  readonly id: number;
  readonly nodeId: string;
  readonly repositoryId: number;
  readonly actorId: number;
  /** `refs/heads/…` */
  readonly ref: string;
  /** Forty zeros where the branch was created. */
  readonly before: string;
  /** Forty zeros where the branch was deleted. */
  readonly after: string;
  readonly type: ActivityType;
  readonly at: string;
}

/** A change of a ref. */
export interface RefMove {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly forced: boolean;
  readonly by: MovedBy;
}
