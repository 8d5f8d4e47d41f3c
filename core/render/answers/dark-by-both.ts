import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** Somebody who may not make an initiative dark. */
export const darkByBoth: AnswerKind = {
  code: 'dark-by-both',
  outcome: 'refused',
  example: { who: 'builder and conductor' },
  say: (detail) =>
    `Only owners of ${given(detail, 'who')} can say that, each in person. Nothing was changed.`,
};
