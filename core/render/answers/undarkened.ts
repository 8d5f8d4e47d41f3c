import type { AnswerKind } from './answer-kind.ts';

/** The initiative launches with what it is in again. */
export const undarkened: AnswerKind = {
  code: 'undarkened',
  outcome: 'done',
  example: {},
  say: () => 'This initiative launches again with every release that it is in.',
};
