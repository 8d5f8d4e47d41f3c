import type { AnswerKind } from './answer-kind.ts';

/** A login that now belongs to another account. */
export const ownerIdentityChanged: AnswerKind = {
  code: 'owner-identity-changed',
  outcome: 'refused',
  example: { persona: 'builder' },
  say: (detail, names) =>
    `This account is not the one that spoke under this name for ${names.persona(detail['persona'] ?? null)}. An administrator checks who it is.`,
};
