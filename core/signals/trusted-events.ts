import type { CandidateFacts } from '../facts/facts.ts';

/** Events whose runs speak for a release: a fork's never do, and a manual run proves what its starter liked. */
export const trustedEvents: Readonly<Record<CandidateFacts['kind'], ReadonlySet<string>>> = {
  'pull-request': new Set(['pull_request', 'merge_group']),
  // The head of a release branch; a push to any other branch is nobody's word about a release.
  push: new Set(['push', 'merge_group']),
  'merge-group': new Set(['merge_group']),
  // A commit is tagged after it stood at the head of a branch; what the tag itself starts is a push too.
  tag: new Set(['push', 'merge_group']),
};

/** A pull request that alters a workflow file decides itself what that file reports (A54). */
export function isRewritten(workflow: string | null, { changedWorkflows }: CandidateFacts): boolean {
  if (workflow === null) return false;
  return changedWorkflows === 'unknown' || changedWorkflows.includes(workflow);
}
