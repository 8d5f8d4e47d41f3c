import type { Call } from './verb-rule.ts';

/** Whether any scope was in force when this was said: before, there are no criteria to say anything about. */
export function isSignedBefore({ context, state, speaker }: Call): boolean {
  const first = context.chain[0]?.signature ?? state.signatures[0]?.by.comment;
  return first !== undefined && first < speaker.statement.comment;
}
