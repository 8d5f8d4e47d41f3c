import { affectedPersonas } from '../scope/affected-personas.ts';
import { isSameCriterion } from '../scope/is-same-criterion.ts';
import type { ScopeReceipt } from '../scope/receipt.ts';
import type { ScopeCriterion } from '../scope/scope.ts';

/** Every signed scope in order, the one in force last: our receipts, and the one that is due. Never empty. */
export type ScopeChain = readonly ScopeReceipt[];

/**
 * Since which signature (numeric id of its comment) a criterion has stood without a break as it stands now.
 * A wording that changed and came back has to be declared anew, so the walk stops at the first difference.
 */
export function inForceSince(chain: ScopeChain, criterion: ScopeCriterion): number {
  let since = Number.POSITIVE_INFINITY;
  for (const receipt of chain.toReversed()) {
    if (!receipt.scope.criteria.some((other) => isSameCriterion(other, criterion))) break;
    since = receipt.signature;
  }
  return since;
}

/**
 * The digests with which a persona can re-confirm: those signed since the last change that touched it, or null where
 * nothing has touched it since the first signature.
 */
export function awaitedReconfirmation(
  chain: ScopeChain,
  persona: string,
  domain: readonly string[],
): { readonly digests: readonly string[]; readonly since: number } | null {
  const last = chain.findLastIndex((receipt, index) => {
    const before = chain[index - 1];
    // Where the beginning is lost, nobody can tell whom it touched: losing it must not spare anybody a re-confirmation.
    if (before === undefined) return receipt.seq > 1 && domain.includes(persona);
    return affectedPersonas(before.scope, receipt.scope, domain).includes(persona);
  });
  const change = chain[last];
  if (change === undefined) return null;
  return { digests: chain.slice(last).map(({ digest }) => digest), since: change.signature };
}
