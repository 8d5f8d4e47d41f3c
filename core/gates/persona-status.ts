import type { CriterionVerdict, PersonaStatus, Reason } from '../verdict/verdict.ts';

export interface StatusInput {
  /** False before the first signature: until then nobody can be ready, because what for may still change. */
  readonly isSigned: boolean;
  readonly criteria: readonly CriterionVerdict[];
  readonly reasons: readonly Reason[];
  readonly risk: string | null;
  /** Target date of the initiative, ISO; null where there is none. */
  readonly targetDate: string | null;
  /** GitHub's clock. */
  readonly now: string;
}

/** The word for a persona in the convergence table. */
export function assessStatus(input: StatusInput): PersonaStatus {
  const { criteria, reasons, risk } = input;
  const stops = reasons.filter(({ code }) => code !== 'signal-failing');
  if (stops.some(({ decision, code }) => decision !== 'wait' || code === 'dependency-open')) return 'blocked';
  if (reasons.length === 0 && input.isSigned && criteria.every(isSettled)) return 'ready';
  if (risk !== null || reasons.some(({ code }) => code === 'signal-failing') || isTargetNear(input))
    return 'at-risk';
  const isUntouched = criteria.every(({ state, evidence }) => state !== 'met' && evidence === null);
  return isUntouched ? 'not-started' : 'on-track';
}

/** Met, or agreed not to apply. */
function isSettled({ state }: CriterionVerdict): boolean {
  return state === 'met' || state === 'na';
}

const nearDays = 5;

/** Within five business days of the target date (or past it), with something missing. */
function isTargetNear({ targetDate, now }: StatusInput): boolean {
  if (targetDate === null) return false;
  return businessDays(now.slice(0, 10), targetDate) <= nearDays;
}

const dayMs = 86_400_000;

/** Business days after `from` up to and including `to`, counted for two weeks; 0 where `to` is not later. ISO dates. */
function businessDays(from: string, to: string): number {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
  const window = Array.from({ length: Math.max(0, Math.min(days, 2 * nearDays)) }, (_, index) => index + 1);
  return window.filter((ahead) => new Date(Date.parse(from) + ahead * dayMs).getUTCDay() % 6 !== 0).length;
}
