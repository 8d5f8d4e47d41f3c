import type { CommentFacts, Facts } from '../facts/facts.ts';
import type { Assessment } from '../gates/assessment.ts';
import { readMarker } from '../integrity/marker.ts';
import { saysTheSame } from '../render/footer.ts';
import { convergenceMarker, renderConvergence } from '../render/render-convergence.ts';
import type { Change } from './change.ts';

const key = 'convergence';

/**
 * The one sticky comment: created, brought up to date, or left alone when it says the same. Where a race left several,
 * the oldest of ours stays (F16). Somebody else's look-alike is not ours and is not touched (A77).
 */
export function planSticky(facts: Facts, assessment: Assessment): Change[] {
  const { nodeId, comments } = facts.initiative;
  const [first, ...doubles] = comments.filter(isSticky).toSorted((a, b) => a.id - b.id);
  const body = renderConvergence(assessment);
  // It may be among what was not read.
  if (first === undefined)
    return facts.incomplete.length > 0 ? [] : [{ kind: 'create-comment', issueId: nodeId, key, body }];
  return [
    ...(saysTheSame(first.body, body)
      ? []
      : [{ kind: 'update-comment' as const, commentId: first.nodeId, key, body }]),
    ...doubles.map((double) => ({ kind: 'delete-comment' as const, commentId: double.nodeId, key })),
  ];
}

/**
 * Pinned once, before its first edit: whoever unpins it later, or has pinned something else, knows better.
 */
export function planPin({ initiative, hasPinnedComment }: Facts): Change[] {
  const sticky = initiative.comments.find(isSticky);
  if (sticky === undefined || sticky.lastEditedAt !== null || hasPinnedComment) return [];
  return [{ kind: 'pin-comment', commentId: sticky.nodeId }];
}

function isSticky({ isOurs, body }: CommentFacts): boolean {
  return isOurs && readMarker(body) === convergenceMarker;
}
