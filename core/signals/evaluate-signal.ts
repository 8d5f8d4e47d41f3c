import type { SignalRule } from '../config/config.ts';
import type { CandidateFacts } from '../facts/facts.ts';
import { check } from './check.ts';
import type { SignalVerdict } from './signal.ts';
import { status } from './status.ts';

/** The registry: what a rule of the config says on the commit that wants to be released. */
export function evaluateSignal(rule: SignalRule, candidate: CandidateFacts): SignalVerdict {
  switch (rule.kind) {
    case 'check':
      return check.evaluate(rule, candidate);
    case 'status':
      return status.evaluate(rule, candidate);
  }
}
