import type { SignalRule } from '../config/config.ts';
import { rememberConfig } from '../config/remember-config.ts';
import type { Facts } from '../facts/facts.ts';
import { draftRecord } from '../gates/draft-record.ts';
import { readReceiptBook } from '../integrity/receipt-book.ts';

/** Signal rules by their own text, as canonical JSON. */
export type RulesByText = ReadonlyMap<string, SignalRule>;

/**
 * The rules that may decide a criterion of an initiative: those of the newest scope that was signed, and those of the record
 * and config as they stand. What is judged in the end is one of the two, so that both are read.
 */
export function rulesOf(facts: Facts): RulesByText {
  const config = facts.config.state === 'present' ? rememberConfig(facts.config.text).config : null;
  if (config === null) return new Map();
  const signed = readReceiptBook(facts.initiative).scopes.at(-1)?.scope.criteria ?? [];
  const drafted = draftRecord(facts, config).scope.criteria;
  const texts = new Set([...signed, ...drafted].flatMap(({ rule }) => rule ?? []));
  return new Map([...texts].map((text) => [text, parseRule(text)]));
}

/** A rule as it was signed: written by us as canonical JSON of a `SignalRule`, in a receipt that was validated. */
export function parseRule(text: string): SignalRule {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return JSON.parse(text) as SignalRule;
}
