import type { SignalRule } from '../config/config.ts';
import type { CandidateFacts, Facts } from '../facts/facts.ts';
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

/** A verdict in which nothing else is worth saying. */
export function says(
  state: SignalVerdict['state'],
  note: string,
  more: Partial<Omit<SignalVerdict, 'state' | 'note'>> = {},
): SignalVerdict {
  return { state, note, evidence: null, isRunning: false, ignored: [], ...more };
}

/** What a signal is judged by. */
export interface SignalInput {
  /** The commit that wants to be released; null where no release is in sight. */
  readonly candidate: CandidateFacts | null;
  /** Of the initiative whose criterion it is. */
  readonly facts: Facts;
  /** The rule as canonical JSON: under this text its facts were read. */
  readonly key: string;
}

/** The same at a commit, for signals that speak of one. */
export interface CommitInput extends SignalInput {
  readonly candidate: CandidateFacts;
}

/** One kind of signal. Adding one is a file like this, its line in the registry, its test and its section in the docs. */
export type SignalKind<Kind extends SignalRule['kind'] = SignalRule['kind']> =
  | {
      readonly kind: Kind;
      /** It says something about a commit, and waits while there is none. */
      readonly subject: 'commit';
      readonly evaluate: (rule: RuleOf<Kind>, input: CommitInput) => SignalVerdict;
    }
  | {
      readonly kind: Kind;
      readonly subject: 'initiative';
      readonly evaluate: (rule: RuleOf<Kind>, input: SignalInput) => SignalVerdict;
    };

export type RuleOf<Kind extends SignalRule['kind']> = Extract<SignalRule, { kind: Kind }>;
