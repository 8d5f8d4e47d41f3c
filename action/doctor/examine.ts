import type { DoctorFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { examinations } from './registry.ts';

export interface NamedFinding extends Finding {
  readonly code: string;
}

/** All findings, in the order of the examinations. Pure. */
export function examine(facts: DoctorFacts): readonly NamedFinding[] {
  return examinations.flatMap(({ code, examine: look }) =>
    look(facts).map((finding) => ({ code, ...finding })),
  );
}
