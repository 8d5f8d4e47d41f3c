import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** It is in force. */
export const overrideAlready: AnswerKind = {
  code: 'override-already',
  outcome: 'refused',
  example: { sha: '4f2c1ab', until: '2026-11-29T10:00:00.000Z' },
  say: (detail) =>
    `${given(detail, 'sha', 'This commit')} is overridden already, until ${given(detail, 'until', 'a day later')}. For another day, two people say so anew after that.`,
};
