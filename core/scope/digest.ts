import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { Scope, ScopeCriterion } from './scope.ts';

export interface Digest {
  /** First 8 hex digits: what a person can read out and sign. */
  readonly short: string;
  /** All 64 hex digits: what the receipt keeps. */
  readonly sha256: string;
}

/** Names a scope by its content: two scopes have one digest exactly when a signature of one is a signature of the other. */
export function digestScope(scope: Scope): Digest {
  return digestCanonical(canonicalJson(scope));
}

/** The same, for a scope whose canonical text is at hand. */
export function digestCanonical(text: string): Digest {
  const sha256 = sha256Of(text);
  return { short: sha256.slice(0, 8), sha256 };
}

/**
 * Names what a declaration is about: persona, text, kind and rule of one criterion, in 8 hex digits.
 * A criterion with another hash is another criterion, and has to be declared anew.
 */
export function hashCriterion(criterion: ScopeCriterion): string {
  const { id, persona, text, kind, signal, rule } = criterion;
  return sha256Of(canonicalJson({ id, persona, text, kind, signal, rule })).slice(0, 8);
}

function sha256Of(text: string): string {
  return hash('sha256', text, 'hex');
}
