import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** Why is part of it. */
export const overrideNeedsReason: AnswerKind = {
  code: 'override-needs-reason',
  outcome: 'refused',
  example: { most: '300' },
  say: (detail) =>
    `Say why, in one line of at most ${given(detail, 'most', 'a few')} characters. Nothing was changed.`,
};
