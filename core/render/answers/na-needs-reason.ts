import type { AnswerKind } from './answer-kind.ts';

/** Not applicable, without saying why. */
export const naNeedsReason: AnswerKind = {
  code: 'na-needs-reason',
  outcome: 'refused',
  example: {},
  say: () => 'Say why it does not apply, so that somebody else can agree.',
};
