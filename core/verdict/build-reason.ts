import type { OwnerRef } from '../config/config.ts';
import { type ReasonCode, reasonKind } from '../reasons/registry.ts';
import type { Reason, Who } from './verdict.ts';

type Given = Partial<Omit<Reason, 'code' | 'decision'>>;

/** A reason with everything that was not given left empty. Its severity comes with its code. */
export function buildReason(code: ReasonCode, given: Given = {}): Reason {
  const { decision } = reasonKind(code);
  return {
    code,
    // A notice is kept apart from the reasons and decides nothing.
    decision: decision === 'notice' ? 'wait' : decision,
    persona: null,
    criterion: null,
    who: [],
    link: null,
    waitingHelps: false,
    detail: {},
    evidence: [],
    ...given,
  };
}

/** Owners as people who can act. */
export function toWho(owners: readonly OwnerRef[]): Who[] {
  return owners.map((owner) => (owner.kind === 'user' ? { kind: 'user', login: owner.login } : owner));
}
