import type { Severity } from '../config/config.ts';
import type { AlertFacts } from '../facts/signal-facts.ts';

const order: readonly string[] = ['none', 'low', 'medium', 'high', 'critical'];

/**
 * Severities as GitHub names them, on one scale: those of advisories and of code scanning's security rules, and those of its
 * other rules (`rule.severity`; GitHub's OpenAPI description).
 */
const scale: ReadonlyMap<string, string> = new Map([
  ...order.map((word) => [word, word] as const),
  ['note', 'low'],
  ['warning', 'medium'],
  ['error', 'high'],
]);

/** Whether an alert is graver than what may stay open. A word that GitHub may invent is graver than all. */
export function isGraver({ severity }: AlertFacts, most: Severity): boolean {
  const known = severity === null ? undefined : scale.get(severity);
  // An alert of severity `none` is an alert all the same.
  return known === undefined || Math.max(1, order.indexOf(known)) > order.indexOf(most);
}
