import type { Criterion, Metric, QuestionId } from '../record/record.ts';

/** What a signature binds: the canonical record, standing criteria included. Its digest names it. */
export interface Scope {
  readonly answers: Readonly<Record<QuestionId, string>>;
  readonly metrics: readonly Metric[];
  /** Every criterion in display order, with the rule of its signal spelled out. */
  readonly criteria: readonly ScopeCriterion[];
  readonly targetDate: string | null;
  readonly targetRelease: string | null;
}

export interface ScopeCriterion extends Criterion {
  /** The signal's rule as canonical JSON at signature time; `null` for declared criteria. */
  readonly rule: string | null;
}
