import type { ScopeCriterion } from '../scope/scope.ts';
import type { ReplayState } from './state.ts';
import type { ReplayContext } from './verbs/verb-rule.ts';

/**
 * The criteria that a line can be about when it is said: those of the scope signed last, or, before the first
 * signature, those that the record would bring.
 */
export function criteriaInForce(
  { chain, draft }: Pick<ReplayContext, 'chain' | 'draft'>,
  { signatures }: Pick<ReplayState, 'signatures'>,
): readonly ScopeCriterion[] {
  const newest = chain.at(-1);
  const isDraftSigned = draft !== null && signatures.at(-1)?.digest === draft.digest;
  return (isDraftSigned || newest === undefined ? draft?.scope.criteria : newest.scope.criteria) ?? [];
}
