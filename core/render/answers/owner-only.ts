import type { AnswerKind } from './answer-kind.ts';

/** A delegate says what only an owner can say in person. */
export const ownerOnly: AnswerKind = {
  code: 'owner-only',
  outcome: 'refused',
  example: { persona: 'builder' },
  say: (detail, names) =>
    `A commitment is given in person, by an owner of ${names.persona(detail['persona'] ?? null)}: ${names.owners(detail['persona'] ?? null)}. A delegate cannot give it.`,
};
