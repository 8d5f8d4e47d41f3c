import type { AnswerKind } from './answer-kind.ts';
import { given, quote } from './detail.ts';

/** A persona cannot deliver its part as it stands. */
export const concernRaised: AnswerKind = {
  code: 'concern-raised',
  outcome: 'done',
  example: { id: 'c1', why: 'no capacity' },
  say: (detail) =>
    `Concern ${given(detail, 'id')} is open.${quote('Why', given(detail, 'why'))} Nothing goes on until it is resolved.`,
};
