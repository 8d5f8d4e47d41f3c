import type { SignalRule } from '../../../core/config/config.ts';
import type { CandidateFacts } from '../../../core/facts/facts.ts';
import type { SignalFacts } from '../../../core/facts/signal-facts.ts';
import { canonicalJson } from '../../../core/scope/canonical-json.ts';
import { evaluateSignal } from '../../../core/signals/evaluate-signal.ts';
import type { SignalVerdict } from '../../../core/signals/signal.ts';
import { PaperWorld } from '../paper/paper-world.ts';

export interface Read {
  /** What was read at the commit; left out: nothing. */
  readonly atCommit?: SignalFacts;
  /** What was read of the initiative; left out: nothing. */
  readonly ofInitiative?: SignalFacts;
  readonly candidate?: Partial<CandidateFacts>;
  /** GitHub's clock. */
  readonly readAt?: string;
}

/** What a rule says of a release, of which this was read. */
export function judgedWith(rule: SignalRule, read: Read): SignalVerdict {
  const key = canonicalJson(rule);
  const signals = (facts: SignalFacts | undefined) => new Map(facts === undefined ? [] : [[key, facts]]);
  const world = new PaperWorld();
  const candidate = world.candidate({ signals: signals(read.atCommit), ...read.candidate });
  const facts = {
    ...world.facts(),
    signals: signals(read.ofInitiative),
    ...(read.readAt !== undefined && { readAt: read.readAt }),
  };
  return evaluateSignal(rule, { candidate, facts, key });
}

/** `met: success`, as one line. */
export function brief({ state, note }: SignalVerdict): string {
  return `${state}: ${note}`;
}

export const bot = (login: string) => ({ id: 5, login, type: 'Bot' as const });
export const user = (login: string) => ({ id: 6, login, type: 'User' as const });
