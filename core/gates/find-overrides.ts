import type { CandidateFacts, Facts } from '../facts/facts.ts';
import { ownMarker, readMarker } from '../integrity/marker.ts';
import { endOf, isOpenAt } from '../integrity/overrides.ts';
import type { Override } from '../integrity/state.ts';
import type { InitiativeVerdict } from '../verdict/verdict.ts';

type Overrides = NonNullable<InitiativeVerdict['overrides']>;

/** Who lets which commit out, as long as that counts or waits for a second person. */
export function findOverrides(
  said: readonly Override[],
  { readAt, initiative }: Pick<Facts, 'readAt' | 'initiative'>,
  candidate: CandidateFacts | null,
): Overrides {
  const now = initiative.state === 'CLOSED' ? [] : said.filter((one) => isOpenAt(one, readAt));
  const covered = new Set(now.filter(({ second }) => second !== null).map(({ sha }) => sha));
  const isIn = candidate === null ? () => false : inForceAt(candidate, covered);
  return now.map((one) => {
    const { sha, why, first, second } = one;
    const by = [first, ...(second === null ? [] : [second])].map(({ author }) => author.login);
    return { sha, why, by, until: endOf(one), inForce: isIn(one), url: (second ?? first).url };
  });
}

/**
 * An override is for one commit. A group of the merge queue is a commit that nobody can name before it is there, and may hold
 * more than was thought of: it goes by the heads of all its pull requests, and by nothing else. What comes from a fork is never
 * overridden (A68).
 */
function inForceAt(
  { kind, commit, sameRepository, heads = [] }: CandidateFacts,
  covered: ReadonlySet<string>,
): (override: Override) => boolean {
  const isGroupCovered = heads.length > 0 && heads.every((sha) => covered.has(sha));
  return ({ sha, second }) => {
    if (!sameRepository || second === null) return false;
    return kind === 'merge-group' ? isGroupCovered && heads.includes(sha) : sha === commit.sha;
  };
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

/** Text of the marker of the sub-issue that asks for what an override left out. */
export function followUpMarker(sha: string, comment: number): string {
  return `${followUpPrefix}${sha} ${String(comment)}`;
}

const followUpPrefix = 'follow-up ';

/**
 * Every override that took effect, oldest first: as our own comments have put it on the record, and as the sub-issues that we
 * opened for it show where such a comment is gone or altered.
 */
export function findOverridden({
  initiative,
  subIssues,
}: Pick<Facts, 'initiative' | 'subIssues'>): NonNullable<InitiativeVerdict['overridden']> {
  const comments = initiative.comments.map((one) => ({ ...one, marker: ownMarker(one) }));
  const issues = subIssues
    .filter(({ isOurs }) => isOurs)
    .map((one) => ({ ...one, marker: readMarker(one.body)?.replace(followUpPrefix, prefix) ?? null }));
  const all = new Map<string, { url: string; createdAt: string }>();
  for (const { marker, url, createdAt } of [...comments, ...issues])
    if (marker?.startsWith(prefix) === true && !all.has(marker)) all.set(marker, { url, createdAt });
  return [...all]
    .map(([marker, { url, createdAt }]) => ({ sha: shaIn(marker), url, recordedAt: createdAt }))
    .toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
}

function shaIn(marker: string): string {
  return marker.slice(prefix.length).split(' ')[0] ?? '';
}
