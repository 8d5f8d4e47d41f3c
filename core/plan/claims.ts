import type { CandidateFacts, OwnCheckFacts } from '../facts/facts.ts';
import { gateCheckName } from '../gates/notices.ts';

/** What wants to release a commit, as far as it has to be found again. */
export type Claim = Pick<CandidateFacts, 'number' | 'baseRef' | 'countedFrom'> & {
  readonly kind?: CandidateFacts['kind'];
};

/**
 * Who wants to release a commit, kept in the `external_id` of our own gate run. GitHub lets nobody else change it, and
 * does not name every pull request of a commit: this is how an App that has just started knows them all (A41).
 * @param initiatives that were judged: what somebody unlinks later was in it all the same
 */
export function renderClaims(candidates: readonly Claim[], initiatives: readonly number[] = []): string {
  const judged = initiatives.slice(0, mostJudged).map((number) => `${judgedPrefix}${String(number)}`);
  return [...candidates.map(renderClaim), ...judged].join(' ');
}

const judgedPrefix = 'initiative:';

/** GitHub does not say how long an `external_id` may be. What is left out is found by its links. */
const mostJudged = 10;

/** Numbers of the initiatives that one of our gate runs was about, as it was then. */
export function judgedInitiatives(externalId: string | null): number[] {
  return numbersAfter(judgedPrefix, (externalId ?? '').split(' '));
}

function numbersAfter(prefix: string, words: readonly string[]): number[] {
  return wordsAfter(prefix, words)
    .map(Number)
    .filter((number) => Number.isSafeInteger(number) && number > 0);
}

function wordsAfter(prefix: string, words: readonly string[]): string[] {
  return words.filter((word) => word.startsWith(prefix)).map((word) => word.slice(prefix.length));
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
  return {
    pulls: numbersAfter('pull:', words),
    branches: [...wordsAfter('push:', words), ...wordsAfter('release:', words)],
    tags: wordsAfter('tag:', words),
  };
}
