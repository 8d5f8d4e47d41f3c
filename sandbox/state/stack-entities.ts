/** Pull requests that stand on each other. */
export interface Stack {
  readonly id: number;
  readonly number: number;
  readonly repositoryId: number;
  /** The lowest first. */
  readonly pullRequestIds: readonly number[];
}
