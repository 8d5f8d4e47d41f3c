import type { Changes } from '../../state/domain-events.ts';

/** `{ body: 'old' }` as `{ changes: { body: { from: 'old' } } }`, the form of every `edited` webhook. */
export function changesFrom(changes: Changes): {
  readonly changes: Readonly<Record<string, { readonly from: string }>>;
} {
  const entries = Object.entries(changes).map(([field, from]) => [field, { from }] as const);
  return { changes: Object.fromEntries(entries) };
}
