import type { AnswerKind } from './answer-kind.ts';

/** Nothing is dark here. */
export const notDark: AnswerKind = {
  code: 'not-dark',
  outcome: 'refused',
  example: {},
  say: () => 'This initiative is not dark. Nothing was changed.',
};
