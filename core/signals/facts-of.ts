import type { SignalFacts, SignalFactsByRule } from '../facts/signal-facts.ts';
import { type SignalVerdict, says } from './signal.ts';

type Readable = Exclude<SignalFacts, { kind: 'unreadable' }>;

/** What was read for a rule, if it is of this kind. */
type FactsOf<Kind extends SignalFacts['kind']> = Extract<Readable, { kind: Kind }>;

/**
 * What was read for a rule, or why nothing may be concluded: not read, not readable, or read for something else.
 * @param key the rule as canonical JSON
 */
export function factsOf<Kind extends Readable['kind']>(
  read: SignalFactsByRule,
  key: string,
  kind: Kind,
): { readonly facts: FactsOf<Kind> } | { readonly unknown: SignalVerdict } {
  const facts = read.get(key);
  if (facts?.kind === 'unreadable') return { unknown: says('unknown', facts.why) };
  if (facts === undefined || !isKind(facts, kind)) return { unknown: says('unknown', 'it was not read') };
  return { facts };
}

function isKind<Kind extends Readable['kind']>(facts: SignalFacts, kind: Kind): facts is FactsOf<Kind> {
  return facts.kind === kind;
}
