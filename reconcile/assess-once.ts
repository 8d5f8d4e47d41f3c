import type { CandidateFacts, Facts } from '../core/facts/facts.ts';
import { assessInitiative } from '../core/gates/assess-initiative.ts';
import type { Assessment } from '../core/gates/assessment.ts';

/** By the very objects that were read: they never change, and what is known of them goes when they go. */
const known = new WeakMap<Facts, Map<CandidateFacts | null, Assessment>>();

/** `assessInitiative`, once for each read and commit: the sticky comment and the checks rest on the same verdict. */
export function assessOnce(facts: Facts, candidate: CandidateFacts | null): Assessment {
  const byCandidate = known.get(facts) ?? new Map<CandidateFacts | null, Assessment>();
  known.set(facts, byCandidate);
  const assessment = byCandidate.get(candidate) ?? assessInitiative(facts, candidate);
  byCandidate.set(candidate, assessment);
  return assessment;
}

/** The release in sight is the newest pull request that wants one: the sticky comment and every overview speak of it. */
export function assessInSight(facts: Facts): Assessment {
  return assessOnce(facts, facts.candidates.at(-1) ?? null);
}
