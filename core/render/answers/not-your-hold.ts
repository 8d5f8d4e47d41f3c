import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** A hold of somebody else. */
export const notYourHold: AnswerKind = {
  code: 'not-your-hold',
  outcome: 'refused',
  example: { holders: 'dee' },
  say: (detail) => `The hold was set by ${given(detail, 'holders', 'somebody else')}, who also releases it.`,
};
