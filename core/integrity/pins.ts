import type { Act, Receipt, ScopeReceipt } from '../scope/receipt.ts';
import type { JudgedComment } from './replay.ts';

/** An account that has spoken for a persona, under the login that it had then. */
export type Pin = ScopeReceipt['owners'][number];

/**
 * Which account (numeric id) each login, in lower case, is on this initiative: what the signed scopes pinned, then what our
 * receipts saw, in order of the comments. The first one stands, so a pin can only refuse (A11).
 */
export function pinLogins(
  scopes: readonly ScopeReceipt[],
  receipts: readonly Receipt[],
): ReadonlyMap<string, number> {
  const seen = [
    ...scopes.flatMap(({ owners }) => owners),
    ...receipts.toSorted((a, b) => a.comment - b.comment).map(({ author }) => author),
  ];
  // Of two entries with one key a map keeps the last.
  return new Map(seen.toReversed().map(({ login, id }) => [login.toLowerCase(), id]));
}

interface SpokenInput {
  readonly scopes: readonly ScopeReceipt[];
  readonly receipts: readonly Receipt[];
  readonly judged: readonly JudgedComment[];
  /** Id of the persona who signs. */
  readonly signer: string;
}

/**
 * Every account that has spoken for a persona so far: a delegate who never committed and the one who signed are as easily
 * replaced as an owner who did. What a former signature pinned stays pinned.
 */
export function listSpeakers({ scopes, receipts, judged, signer }: SpokenInput): Pin[] {
  const now = judged.map(({ comment: { author }, persona, outcomes }) => ({
    author,
    persona,
    acts: outcomes.flatMap(({ acts }) => acts),
  }));
  const spoken = [...receipts, ...now].flatMap(({ author, persona, acts }) =>
    // An account without a number is nobody's (`toActor`), and no receipt can hold it.
    author === null || author.id === 0
      ? []
      : personasOf(persona, acts, signer).map((id) => ({ persona: id, login: author.login, id: author.id })),
  );
  const pins = [...scopes.flatMap(({ owners }) => owners), ...spoken];
  return [...new Map(pins.map((pin) => [`${pin.persona} ${pin.login} ${String(pin.id)}`, pin])).values()];
}

function personasOf(persona: string | null, acts: readonly Act[], signer: string): string[] {
  const own = persona === null || acts.length === 0 ? [] : [persona];
  return acts.some(({ act }) => act === 'sign') ? [...own, signer] : own;
}
