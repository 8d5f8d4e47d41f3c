import type { Config, PersonaConfig } from '../config/config.ts';
import type { CandidateFacts, Facts } from '../facts/facts.ts';
import type { Barrier } from '../integrity/barriers.ts';
import type { PersonaIssue } from '../integrity/find-persona-issues.ts';
import type { PersonaState } from '../integrity/state.ts';
import type { Receipt } from '../scope/receipt.ts';
import type { ScopeCriterion } from '../scope/scope.ts';
import type { ScopeChain } from './scope-chain.ts';

/** What is known of one persona before it is judged. */
export interface PersonaInput {
  readonly persona: PersonaConfig;
  readonly config: Config;
  readonly facts: Facts;
  readonly said: PersonaState;
  readonly place: PersonaIssue;
  /** The newest tampering on its sub-issue. */
  readonly barrier: Barrier | null;
  /** When the signature that counts was given; null where there is none. */
  readonly signedAt: string | null;
  /** Null before the first signature. */
  readonly chain: ScopeChain | null;
  readonly criteria: readonly ScopeCriterion[];
  readonly candidate: CandidateFacts | null;
  readonly receipts: readonly Receipt[];
  /** Whether this account speaks for the persona now. */
  readonly isSpeaker: (author: Receipt['author']) => boolean;
  /** Logins under which another account speaks than the one that spoke before. */
  readonly impostors: readonly string[];
  readonly isUnreadable: boolean;
  readonly targetDate: string | null;
}
