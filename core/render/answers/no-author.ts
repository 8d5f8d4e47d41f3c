import type { AnswerKind } from './answer-kind.ts';

/** A comment without an author. */
export const noAuthor: AnswerKind = {
  code: 'no-author',
  outcome: 'refused',
  example: {},
  say: () => 'The account that wrote this is gone, so nobody stands for it.',
};
