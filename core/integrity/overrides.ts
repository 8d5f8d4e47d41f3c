import type { Act } from '../scope/receipt.ts';
import type { Override, Statement } from './state.ts';

/** Milliseconds in which the second person has to follow, and, counted from there, for which an override counts. */
const overrideMs = 24 * 3_600_000;

type Said = Extract<Act, { readonly act: 'override' }>;

/** When an override ends or, while one person alone has said it, until when another can: ISO 8601 in UTC. */
export function endOf({ first, second }: Override): string {
  return new Date(Date.parse((second ?? first).at) + overrideMs).toISOString();
}

/** Whether it counts, or waits for a second person, at this moment. */
export function isOpenAt(override: Override, at: string): boolean {
  return Date.parse(at) <= Date.parse(endOf(override));
}

/** The override that lets this commit out already; null where none does. */
export function findWhole(overrides: readonly Override[], sha: string, at: string): Override | null {
  return overrides.find((one) => one.sha === sha && one.second !== null && isOpenAt(one, at)) ?? null;
}

/** What somebody else has said about this commit in the same words, not longer ago than a day; null where nobody has. */
export function findHalf(
  overrides: readonly Override[],
  { sha, why }: Pick<Said, 'sha' | 'why'>,
  by: Statement,
): Override | null {
  return (
    overrides.find(
      (half) =>
        half.second === null &&
        half.sha === sha &&
        half.first.author.id !== by.author.id &&
        half.why === why &&
        isOpenAt(half, by.at),
    ) ?? null
  );
}

/**
 * Lets one accepted `/override` take effect: the second half of another's, the first of its own, or the end of all. Nobody has
 * more than one half for a commit, and none is left over once the commit is overridden: both say it anew for another day.
 */
export function applyOverride(overrides: Override[], { sha, why }: Said, by: Statement): void {
  if (sha === null) {
    overrides.length = 0;
    return;
  }
  const half = findHalf(overrides, { sha, why }, by);
  const isLeftOver = (one: Override) =>
    one.sha === sha && one.second === null && (half !== null || one.first.author.id === by.author.id);
  const kept = overrides.filter((one) => one === half || !isLeftOver(one));
  overrides.splice(0, overrides.length, ...kept);
  if (half === null) overrides.push({ sha, why, first: by, second: null });
  else half.second = by;
}
