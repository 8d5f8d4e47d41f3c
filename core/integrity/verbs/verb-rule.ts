import type { Command, Verb } from '../../commands/command.ts';
import type { Config } from '../../config/config.ts';
import type { Act, ScopeReceipt } from '../../scope/receipt.ts';
import type { Scope } from '../../scope/scope.ts';
import type { LineOutcome } from '../answer.ts';
import type { Barrier } from '../barriers.ts';
import type { Entitlements } from '../entitlement.ts';
import type { Place, ReplayState, Speaker } from '../state.ts';

/** What is known of the initiative while its comments are weighed. */
export interface ReplayContext {
  readonly config: Config;
  readonly entitlements: Entitlements;
  /** Signed scopes as our receipts have them, the newest last. */
  readonly chain: readonly ScopeReceipt[];
  /** What the record would bind if it were signed now; null while it is incomplete. */
  readonly draft: { readonly scope: Scope; readonly digest: string } | null;
  /** Every tampering, wherever it was, oldest first. */
  readonly barriers: readonly Barrier[];
  /** When the initiative's body was last edited. */
  readonly bodyEditedAt: string | null;
  readonly initiativeUrl: string;
  /** Link of each persona's sub-issue. */
  readonly personaUrls: ReadonlyMap<string, string>;
}

/** One command line of somebody who may speak here. */
export interface Call {
  readonly command: Command;
  readonly place: Place;
  readonly speaker: Speaker;
  /** The persona in whose name it is said; on the initiative, the first one this person speaks for. */
  readonly persona: string;
  readonly state: ReplayState;
  readonly context: ReplayContext;
}

/** What a rule makes of a call. */
export type Taken = Omit<LineOutcome, 'line' | 'lineNumber'>;

/**
 * One verb. A positive needs an unaltered human comment that is newer than every barrier; a negative counts from
 * anybody entitled, wherever and however it was said.
 */
export interface VerbRule {
  readonly verb: Verb;
  readonly isPositive: (command: Command) => boolean;
  /** Where it belongs. */
  readonly place: 'persona' | 'initiative';
  /** Who may: an owner in person, an owner or delegate of the persona, or whoever `take` lets. */
  readonly by: 'owner' | 'speaker' | 'rule';
  /**
   * Whether tampering on any issue of the initiative voids it, not only where it stands: what takes it back counts on every
   * one of them, and may have been what was removed.
   */
  readonly isVoidedAnywhere?: true;
  readonly take: (call: Call) => Taken;
}

export function done(code: string, acts: readonly Act[], detail: Taken['detail'] = {}): Taken {
  return { outcome: 'done', code, detail, acts, suggestion: null };
}

/** It counts, and there is something to add. */
export function noted(code: string, acts: readonly Act[], detail: Taken['detail'] = {}): Taken {
  return { outcome: 'noted', code, detail, acts, suggestion: null };
}

export function refused(code: string, detail: Taken['detail'] = {}, suggestion: string | null = null): Taken {
  return { outcome: 'refused', code, detail, acts: [], suggestion };
}
