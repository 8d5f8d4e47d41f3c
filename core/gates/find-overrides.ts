import type { CandidateFacts, Facts, IssueFacts } from '../facts/facts.ts';
import { ownMarker } from '../integrity/marker.ts';
import { endOf } from '../integrity/overrides.ts';
import type { Override } from '../integrity/state.ts';
import type { InitiativeVerdict } from '../verdict/verdict.ts';

type Overrides = NonNullable<InitiativeVerdict['overrides']>;

/** Who lets which commit out, as long as that counts or waits for a second person. */
export function findOverrides(
  said: readonly Override[],
  { readAt }: Pick<Facts, 'readAt'>,
  candidate: CandidateFacts | null,
): Overrides {
  const now = said.filter((one) => Date.parse(readAt) < Date.parse(endOf(one)));
  const covered = new Set(now.filter(({ second }) => second !== null).map(({ sha }) => sha));
  const isIn = candidate === null ? () => false : inForceAt(candidate, covered);
  return now.map((one) => {
    const { sha, why, first, second } = one;
    const by = [first, ...(second === null ? [] : [second])].map(({ author }) => author.login);
    return { sha, why, by, until: endOf(one), inForce: isIn(one), url: (second ?? first).url };
  });
}

/**
 * An override is for one commit. A group of the merge queue is a commit that nobody can name before it is there: it goes by
 * the heads of all its pull requests. What comes from a fork is never overridden (A68).
 */
function inForceAt(
  { commit, sameRepository, heads = [] }: CandidateFacts,
  covered: ReadonlySet<string>,
): (override: Override) => boolean {
  const isGroupCovered = heads.length > 0 && heads.every((sha) => covered.has(sha));
  return ({ sha, second }) =>
    sameRepository && second !== null && (sha === commit.sha || (isGroupCovered && heads.includes(sha)));
}

const prefix = 'overridden ';

/** Text of the marker of the comment that puts an override on the record. @param comment of the one who repeated it */
export function overriddenMarker(sha: string, comment: number): string {
  return `${prefix}${sha} ${String(comment)}`;
}

/** Whether a comment with this marker puts an override on the record. */
export function isOverriddenMarker(marker: string): boolean {
  return marker.startsWith(prefix);
}

/** Every override that took effect, as our own comments have put it on the record, oldest first. */
export function findOverridden({
  comments,
}: Pick<IssueFacts, 'comments'>): NonNullable<InitiativeVerdict['overridden']> {
  return comments
    .toSorted((a, b) => a.id - b.id)
    .flatMap((comment) => {
      const marker = ownMarker(comment);
      if (marker?.startsWith(prefix) !== true) return [];
      const [sha = ''] = marker.slice(prefix.length).split(' ');
      return [{ sha, url: comment.url, recordedAt: comment.createdAt }];
    });
}
