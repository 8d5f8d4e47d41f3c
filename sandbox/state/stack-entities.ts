/** Pull requests that stand on each other. */
export interface Stack {
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  readonly repositoryId: number;
  readonly createdAt: string;
  /** The lowest first. */
  readonly pullRequestIds: readonly number[];
}
