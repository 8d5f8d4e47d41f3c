import type { PullRequest } from '../../state/issue-entities.ts';
import { stackPlaceOf } from '../../state/stacks.ts';
import type { View } from './view.ts';

/** `pull-request-stack`, which may be null. */
export function serializeStack({ store }: View, pull: PullRequest) {
  const place = stackPlaceOf(store, pull);
  if (place === null) return null;
  const { stack, position, base } = place;
  return { id: stack.id, number: stack.number, base, size: stack.pullRequestIds.length, position };
}
