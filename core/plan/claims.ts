import type { CandidateFacts, OwnCheckFacts } from '../facts/facts.ts';
import { gateCheckName } from '../gates/notices.ts';

/** What wants to release a commit, as far as it has to be found again. */
export type Claim = Pick<CandidateFacts, 'number' | 'baseRef' | 'countedFrom'> & {
  readonly kind?: CandidateFacts['kind'];
};

/**
 * Who wants to release a commit, kept in the `external_id` of our own gate run. GitHub lets nobody else change it, and
 * does not name every pull request of a commit: this is how an App that has just started knows them all (A41).
 */
export function renderClaims(candidates: readonly Claim[]): string {
  return candidates.map(renderClaim).join(' ');
}

/** A group of the merge queue is no branch to read again: once it is merged, its branch claims the commit. */
function renderClaim({ number, baseRef, kind, countedFrom }: Claim): string {
  if (number !== null) return `pull:${String(number)}`;
  if (kind === 'tag') return `tag:${baseRef}`;
  if (kind === 'merge-group') return `group:${baseRef}`;
  return countedFrom !== undefined ? `release:${baseRef}` : `push:${baseRef}`;
}

/**
 * Whether our gate on a commit was about all since the release before, so that the next release may begin there. The gate of
 * a pull request, or of a group, is about what that brings, and says nothing about what lies below.
 */
export function vouches(externalId: string | null): boolean {
  return (externalId ?? '').split(' ').some((word) => word.startsWith('release:') || word.startsWith('tag:'));
}

export interface Claims {
  readonly pulls: readonly number[];
  readonly branches: readonly string[];
  /** Without `refs/tags/`. */
  readonly tags: readonly string[];
}

/** The claims in our newest gate run on a commit. Hints: who follows one reads it again. */
export function readClaims(ours: readonly OwnCheckFacts[]): Claims {
  const newest = ours.filter(({ name }) => name === gateCheckName).toSorted((a, b) => b.id - a.id)[0];
  const words = (newest?.externalId ?? '').split(' ');
  const after = (prefix: string) =>
    words.filter((word) => word.startsWith(prefix)).map((word) => word.slice(prefix.length));
  return {
    pulls: after('pull:')
      .map(Number)
      .filter((number) => Number.isSafeInteger(number) && number > 0),
    branches: [...after('push:'), ...after('release:')],
    tags: after('tag:'),
  };
}
