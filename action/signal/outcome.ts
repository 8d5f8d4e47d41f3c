import { type Assessed, failed, succeeded } from './finding.ts';

/** What `job.status`, `needs.*.result` and `steps.*.outcome` can be (docs: contexts reference). */
export const outcomes = ['success', 'failure', 'cancelled', 'skipped'] as const;
export type Outcome = (typeof outcomes)[number];

const assessed: Readonly<Record<Outcome, Assessed>> = {
  success: succeeded('success'),
  failure: failed('failure'),
  cancelled: { conclusion: 'cancelled', text: 'cancelled before it ended', details: [] },
  // GitHub lets a skipped required check pass; here, what did not run has shown nothing.
  skipped: failed('skipped: it did not run'),
};

export function assessOutcome(outcome: Outcome): Assessed {
  return assessed[outcome];
}
