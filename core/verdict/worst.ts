import { reasonRank } from '../reasons/registry.ts';
import type { Decision, Reason } from './verdict.ts';

const order: readonly Decision[] = ['error', 'block', 'wait', 'allow'];

/** The worst of several decisions; `allow` when there is none. */
export function worstDecision(decisions: readonly Decision[]): Decision {
  return order.find((decision) => decisions.includes(decision)) ?? 'allow';
}

/** Worst first, and among those what has to be mended first; otherwise in the order given. */
export function worstFirst(reasons: readonly Reason[]): Reason[] {
  return reasons.toSorted(
    (a, b) =>
      order.indexOf(a.decision) - order.indexOf(b.decision) || reasonRank(a.code) - reasonRank(b.code),
  );
}
