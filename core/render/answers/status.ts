import type { AnswerKind } from './answer-kind.ts';

/** How it stands. */
export const status: AnswerKind = {
  code: 'status',
  outcome: 'asked',
  example: {},
  say: () => 'This is how it stands.',
};
