import type { AnswerKind } from './answer-kind.ts';

/** An issue is made an initiative. */
export const initiative: AnswerKind = {
  code: 'initiative',
  outcome: 'asked',
  example: {},
  say: () => 'This is an initiative.',
};
