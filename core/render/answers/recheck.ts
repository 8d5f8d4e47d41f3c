import type { AnswerKind } from './answer-kind.ts';

/** Another look. */
export const recheck: AnswerKind = {
  code: 'recheck',
  outcome: 'asked',
  example: {},
  say: () => 'Everything was read again. The convergence table and the checks say how it stands.',
};
