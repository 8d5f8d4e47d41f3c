import type { InitiativeVerdict } from '../verdict/verdict.ts';

/** Decisions and their outcomes, counted over some initiatives. */
export interface Scorecard {
  readonly initiatives: number;
  /** Criteria that are met, of those that apply. */
  readonly met: number;
  readonly criteria: number;
  /** Criteria decided by signals, of all. */
  readonly automated: number;
  readonly ofAll: number;
  /** How often something left while the gate did not allow it. */
  readonly bypasses: number;
  /** How often two people let something out all the same. */
  readonly overrides: number;
}

/** The scorecard of these initiatives: one alone, or all of a repository. */
export function keepScore(verdicts: readonly InitiativeVerdict[]): Scorecard {
  const criteria = verdicts.flatMap(({ personas }) => personas).flatMap((persona) => persona.criteria);
  const applying = criteria.filter(({ state }) => state !== 'na');
  return {
    initiatives: verdicts.length,
    met: applying.filter(({ state }) => state === 'met').length,
    criteria: applying.length,
    automated: criteria.filter(({ kind }) => kind === 'signal').length,
    ofAll: criteria.length,
    bypasses: sum(verdicts.map(({ bypasses = [] }) => bypasses.length)),
    overrides: sum(verdicts.map(({ overridden = [] }) => overridden.length)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
