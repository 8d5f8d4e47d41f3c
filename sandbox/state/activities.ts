/** Who changed which branch, and how. https://docs.github.com/en/rest/repos/repos#list-repository-activities */

import type { Activity, ActivityType, RefMove } from './activity-entities.ts';
import type { SignedActor } from './actor.ts';
import type { Repository } from './entities.ts';
import { nodeId } from './node-id.ts';
import { type Store, timestamp } from './store.ts';

const NONE = /^0+$/;

/** "The full Git reference, formatted as `refs/heads/<branch name>`" (OpenAPI, `activity`): of tags there are none. */
export function recordActivity(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  move: RefMove,
): void {
  const { ref, before, after } = move;
  if (!ref.startsWith('refs/heads/')) return;
  const id = store.nextId();
  store.activities.push({
    id,
    nodeId: nodeId('PSH', repository.id, id),
    repositoryId: repository.id,
    actorId: actor.account.id,
    ref,
    before,
    after,
    type: typeOf(move),
    at: timestamp(store),
  });
}

function typeOf({ before, after, forced, by }: RefMove): ActivityType {
  if (NONE.test(before)) return 'branch_creation';
  if (NONE.test(after)) return 'branch_deletion';
  return forced ? 'force_push' : by;
}

/** Newest first. */
export const activitiesOf = (store: Store, repository: Repository): readonly Activity[] =>
  store.activities.filter(({ repositoryId }) => repositoryId === repository.id).reverse();
