import type { AnswerKind } from './answer-kind.ts';

/** Nothing is overridden any more. */
export const overrideCleared: AnswerKind = {
  code: 'override-cleared',
  outcome: 'done',
  example: {},
  say: () => 'Nothing of this initiative is overridden any more.',
};
