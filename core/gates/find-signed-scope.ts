import type { Facts } from '../facts/facts.ts';
import type { ReplayState, Statement } from '../integrity/state.ts';
import { digestScope } from '../scope/digest.ts';
import type { ScopeReceipt } from '../scope/receipt.ts';
import type { Scope } from '../scope/scope.ts';
import type { ScopeChain } from './scope-chain.ts';

export interface SignedScope {
  /** Every signed scope, the one in force last. */
  readonly chain: ScopeChain;
  /** The receipt that is still to be written; null where the newest signature has its receipt. */
  readonly due: ScopeReceipt | null;
}

export interface SigningFacts {
  readonly facts: Facts;
  readonly state: ReplayState;
  readonly receipts: readonly ScopeReceipt[];
  readonly nextSeq: number;
  readonly draft: { readonly scope: Scope; readonly digest: string } | null;
  readonly subIssues: ScopeReceipt['subIssues'];
  readonly speakers: ScopeReceipt['owners'];
}

/**
 * The scope in force: the newest receipt, if an intact signature carries its digest, or the record as it stands, if
 * the newest signature is its. Null: nothing is signed (any more).
 */
export function findSignedScope(input: SigningFacts): SignedScope | null {
  const { state, receipts, draft } = input;
  const signature = state.signatures.at(-1);
  if (signature === undefined) return null;
  if (receipts.at(-1)?.digest === signature.digest) return { chain: receipts, due: null };
  if (draft?.digest !== signature.digest) return null;
  const due = buildScopeReceipt(input, draft.scope, signature.by);
  return { chain: [...receipts, due], due };
}

/** The last one signed; null where nothing is. */
export function inForce(
  signed: SignedScope | null,
): { readonly scope: Scope; readonly digest: string } | null {
  const last = signed?.chain.at(-1);
  return last === undefined ? null : { scope: last.scope, digest: last.digest };
}

function buildScopeReceipt(input: SigningFacts, scope: Scope, signature: Statement): ScopeReceipt {
  const { facts, nextSeq, subIssues, speakers } = input;
  const { short, sha256 } = digestScope(scope);
  return {
    schema: 1,
    seq: nextSeq,
    digest: short,
    sha256,
    scope,
    repositoryId: facts.repository.nodeId,
    subIssues,
    owners: speakers,
    configCommit: facts.repository.configCommit,
    signature: signature.comment,
  };
}
