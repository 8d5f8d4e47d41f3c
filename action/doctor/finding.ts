import type { FilePlace } from '../runner.ts';
import type { DoctorFacts } from './facts.ts';

/** `attention` may be meant so; `broken` keeps the gate from working, or from meaning anything; `unknown` was not readable. */
export type Severity = 'fine' | 'attention' | 'broken' | 'unknown';

/** What one examination found. Texts are plain, with names of things between backticks; they may hold anybody's words. */
export interface Finding {
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  /** The next step of whoever set this up; empty where there is nothing to do. */
  readonly fix: string;
  readonly place?: FilePlace;
}

export interface Examination {
  /** Stable, kebab-case; `docs/reference/doctor.md` has a section of this name. */
  readonly code: string;
  /** Pure. Nothing where it does not apply. */
  readonly examine: (facts: DoctorFacts) => readonly Finding[];
}

export function fine(what: string): readonly Finding[] {
  return [{ severity: 'fine', what, why: '', fix: '' }];
}

/** @param place where to mend it */
export function found(
  severity: Exclude<Severity, 'fine'>,
  words: Pick<Finding, 'what' | 'why' | 'fix'>,
  place?: FilePlace,
): readonly Finding[] {
  return [{ severity, ...words, ...(place !== undefined && { place }) }];
}

/** `a, b and c`, each between backticks. */
export function named(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}
