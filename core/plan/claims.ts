import type { CandidateFacts, OwnCheckFacts } from '../facts/facts.ts';
import { gateCheckName } from '../gates/notices.ts';

/**
 * Who wants to release a commit, kept in the `external_id` of our own gate run. GitHub lets nobody else change it, and
 * does not name every pull request of a commit: this is how an App that has just started knows them all (A41).
 */
export function renderClaims(candidates: readonly Pick<CandidateFacts, 'number' | 'baseRef'>[]): string {
  return candidates
    .map(({ number, baseRef }) => (number === null ? `push:${baseRef}` : `pull:${String(number)}`))
    .join(' ');
}

export interface Claims {
  readonly pulls: readonly number[];
  readonly branches: readonly string[];
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
    branches: after('push:'),
  };
}
