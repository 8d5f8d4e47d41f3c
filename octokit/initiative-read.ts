import type { Facts } from '../core/facts/facts.ts';

/** An issue as read whole, an initiative or not. */
export interface InitiativeRead {
  readonly facts: Facts;
  /** False for any other issue; then `parent` tells where it belongs. */
  readonly isInitiative: boolean;
  /** Number of the issue above it, if any. */
  readonly parent: number | null;
  /** Node ids of people, by login, as far as they are needed to assign them. */
  readonly userIds: ReadonlyMap<string, string>;
  /** Release branches that linked pull requests were merged into. */
  readonly shippedTo: readonly string[];
}
