import type { AnswerKind } from './answer-kind.ts';

/** An agreement from the same persona. */
export const confirmByAnotherPersona: AnswerKind = {
  code: 'confirm-by-another-persona',
  outcome: 'refused',
  example: {},
  say: () => 'A second persona has to agree: an owner of another persona, or the Conductor.',
};
