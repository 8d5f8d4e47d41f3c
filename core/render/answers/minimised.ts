import type { AnswerKind } from './answer-kind.ts';

/** A hidden comment. */
export const minimised: AnswerKind = {
  code: 'minimised',
  outcome: 'refused',
  example: {},
  say: () => 'A hidden comment does not count in favour. Say it in a new comment.',
};
