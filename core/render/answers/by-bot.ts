import type { AnswerKind } from './answer-kind.ts';

/** A bot. */
export const byBot: AnswerKind = {
  code: 'by-bot',
  outcome: 'refused',
  example: {},
  say: () => 'Only a person can say this.',
};
