import type { AnswerKind } from './answer-kind.ts';

/** A risk without words. */
export const riskNeedsText: AnswerKind = {
  code: 'risk-needs-text',
  outcome: 'refused',
  example: {},
  say: () => 'Say what could go wrong.',
};
