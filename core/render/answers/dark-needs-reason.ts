import type { AnswerKind } from './answer-kind.ts';

/** Dark behind what? */
export const darkNeedsReason: AnswerKind = {
  code: 'dark-needs-reason',
  outcome: 'refused',
  example: {},
  say: () => 'Say behind which flag, or why: /dark new-checkout. Nothing was changed.',
};
