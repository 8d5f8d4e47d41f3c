/** The selection record: one page, five questions, written before any work. `parseRecord` reads it from the body. */

export type QuestionId = 'problem' | 'evidence' | 'approach' | 'success' | 'criteria';

/** One promise with the numbers that decide it later. All numbers are in `unit`. */
export interface Metric {
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  /** `up`: more is better. Derived from which threshold is higher; equal thresholds count as `up`. */
  readonly direction: 'up' | 'down';
  readonly success: number;
  readonly kill: number;
  /** ISO date of the validation gate. */
  readonly reviewDate: string;
}

export interface Criterion {
  readonly id: string;
  readonly persona: string;
  readonly text: string;
  /** `declared`, or the name of the signal that decides. */
  readonly kind: 'declared' | 'signal';
  readonly signal: string | null;
}

export interface SelectionRecord {
  /** Answers as written, normalised by `canonicalText`; a missing one is the empty string. */
  readonly answers: Readonly<Record<QuestionId, string>>;
  readonly metrics: readonly Metric[];
  /** Criteria written in the record, ids given; standing criteria of the config are not among them. */
  readonly criteria: readonly Criterion[];
  /** ISO date or null. */
  readonly targetDate: string | null;
  /** Name of the release it aims at, or null. */
  readonly targetRelease: string | null;
}

export interface RecordProblem {
  readonly code: string;
  readonly question: QuestionId | null;
  /** Line in the body, from 1; 0 where the thing is absent. */
  readonly line: number;
  /** `missing`: not written yet (waiting); `invalid`: written, and wrong (blocks). */
  readonly kind: 'missing' | 'invalid';
  readonly message: string;
  readonly hint: string;
}
