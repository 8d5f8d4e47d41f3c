import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** A digest that is not that of the record as it stands. */
export const digestDiffers: AnswerKind = {
  code: 'digest-differs',
  outcome: 'refused',
  example: { digest: '1a2b3c4d', current: '5e6f7a8b' },
  say: (detail) =>
    `The record as it stands is ${given(detail, 'current', 'incomplete')}, not ${given(detail, 'digest', 'without a digest')}. Read it again before you sign or re-confirm it.`,
};
