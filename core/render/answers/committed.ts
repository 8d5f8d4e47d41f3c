import type { AnswerKind } from './answer-kind.ts';

/** An owner says: I can deliver my part. */
export const committed: AnswerKind = {
  code: 'committed',
  outcome: 'done',
  example: { persona: 'builder' },
  say: (detail, names) =>
    `${names.persona(detail['persona'] ?? null)} is committed: it can deliver its part.`,
};
