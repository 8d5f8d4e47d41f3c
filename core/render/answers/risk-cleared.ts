import type { AnswerKind } from './answer-kind.ts';

/** The risk of a persona is over. */
export const riskCleared: AnswerKind = {
  code: 'risk-cleared',
  outcome: 'done',
  example: {},
  say: () => 'The risk is no longer shown.',
};
