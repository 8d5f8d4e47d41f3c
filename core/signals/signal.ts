import type { SignalRule } from '../config/config.ts';
import type { CandidateFacts } from '../facts/facts.ts';
import type { Evidence } from '../verdict/verdict.ts';

/**
 * What one automated criterion says on one commit.
 * `waiting`: expected and absent, or still running. `unknown`: GitHub's answer fits no rule; blocks, and is named unknown.
 */
export interface SignalVerdict {
  readonly state: 'met' | 'unmet' | 'waiting' | 'unknown';
  /** One clause for people: `failure`, `not reported yet`. */
  readonly note: string;
  /** What decided; null where nothing was found. */
  readonly evidence: Evidence | null;
  /** True where a result is on its way and nobody has to act. */
  readonly isRunning: boolean;
  /** Sources of the same name that the pin leaves out: they count for nothing, and are mentioned. */
  readonly ignored: readonly string[];
}

/** One kind of signal. Adding one is a file like this, its line in the registry, its test and its section in the docs. */
export interface SignalKind<Kind extends SignalRule['kind'] = SignalRule['kind']> {
  readonly kind: Kind;
  readonly evaluate: (rule: Extract<SignalRule, { kind: Kind }>, candidate: CandidateFacts) => SignalVerdict;
}
