/** Reading commit statuses. */

import type { CommitStatus } from './check-entities.ts';
import type { Repository } from './entities.ts';
import { commitKey, type Store } from './store.ts';

/** All statuses of a commit, newest first, as `GET /commits/{ref}/statuses` lists them. */
export const statusHistory = (store: Store, repository: Repository, sha: string): readonly CommitStatus[] =>
  (store.statusesByCommit.get(commitKey(repository.id, sha)) ?? []).toReversed();

/** The newest status per context; contexts are compared without regard to case. */
export function statusesOf(store: Store, repository: Repository, sha: string): readonly CommitStatus[] {
  const newest = new Map<string, CommitStatus>();
  for (const status of statusHistory(store, repository, sha)) {
    const key = status.context.toLowerCase();
    if (!newest.has(key)) newest.set(key, status);
  }
  return [...newest.values()];
}

/** https://docs.github.com/en/rest/commits/statuses#get-the-combined-status-for-a-specific-reference */
export function combinedState(statuses: readonly CommitStatus[]): 'failure' | 'pending' | 'success' {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure';
  return statuses.length === 0 || statuses.some(({ state }) => state === 'pending') ? 'pending' : 'success';
}
