import type { SignalRule } from '../config/config.ts';
import { check } from './check.ts';
import type { SignalInput, SignalKind, SignalVerdict } from './signal.ts';
import { status } from './status.ts';

/** The registry, by kind. A kind that is not here yet answers nothing, and nothing is unknown. */
const kinds: { readonly [Kind in SignalRule['kind']]?: SignalKind<Kind> } = { check, status };

const nothingYet: SignalVerdict = {
  state: 'waiting',
  note: 'no open release',
  evidence: null,
  isRunning: false,
  ignored: [],
};

const unknownKind: SignalVerdict = {
  ...nothingYet,
  state: 'unknown',
  note: 'this kind of signal is not read',
};

/** What a rule says about the initiative and the commit that wants to be released. */
export function evaluateSignal(rule: SignalRule, input: SignalInput): SignalVerdict {
  // The kind of the rule picks the entry, which the compiler cannot follow.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `kinds` is indexed by the rule's own kind
  const kind = kinds[rule.kind] as SignalKind | undefined;
  if (kind === undefined) return unknownKind;
  if (kind.subject === 'initiative') return kind.evaluate(rule, input);
  const { candidate } = input;
  return candidate === null ? nothingYet : kind.evaluate(rule, { ...input, candidate });
}
