import type { AnswerKind } from './answer-kind.ts';

/** More lines than anybody means. */
export const tooManyCommands: AnswerKind = {
  code: 'too-many-commands',
  outcome: 'refused',
  example: {},
  say: () => 'A comment may hold twenty commands. Objections in it count, the rest does not: split it.',
};
