import type { Facts } from '../facts/facts.ts';
import type { Need } from '../integrity/state.ts';

/** Whether what a persona needs is there. */
export interface DependencyInput {
  readonly need: Need;
  readonly referenced: Facts['referenced'];
  /** Whether this persona's criterion is met (or does not apply). */
  readonly isMet: (persona: string, criterion: string) => boolean;
}

/**
 * `builder/b2` is there when that criterion is met, `#12` when that issue is closed as completed, anything else when
 * the one who asked says `/got`.
 */
export function isDependencyOpen({ need, referenced, isMet }: DependencyInput): boolean {
  if (need.got !== null) return false;
  const [persona, criterion] = need.on.split('/');
  if (persona !== undefined && criterion !== undefined) return !isMet(persona, criterion);
  if (!need.on.startsWith('#')) return true;
  const issue = referenced.get(Number(need.on.slice(1)));
  return issue?.state !== 'CLOSED' || issue.stateReason !== 'COMPLETED';
}
