import type { Act } from '../scope/receipt.ts';
import type { Override, Statement } from './state.ts';

/** Milliseconds in which the second person has to follow, and, counted from there, for which an override counts. */
const overrideMs = 24 * 3_600_000;

type Said = Extract<Act, { readonly act: 'override' }>;

/** When an override ends or, while one person alone has said it, until when another can: ISO 8601 in UTC. */
export function endOf({ first, second }: Override): string {
  return new Date(Date.parse((second ?? first).at) + overrideMs).toISOString();
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
        sameWords(half.why, why) &&
        half.first.author.id !== by.author.id &&
        Date.parse(by.at) <= Date.parse(endOf(half)),
    ) ?? null
  );
}

/** Lets one accepted `/override` take effect: the second half of another's, the first of its own, or the end of all. */
export function applyOverride(overrides: Override[], { sha, why }: Said, by: Statement): void {
  if (sha === null) {
    overrides.length = 0;
    return;
  }
  const half = findHalf(overrides, { sha, why }, by);
  if (half === null) overrides.push({ sha, why, first: by, second: null });
  else half.second = by;
}

function sameWords(a: string, b: string): boolean {
  return a.replaceAll(/\s+/gu, ' ') === b.replaceAll(/\s+/gu, ' ');
}
