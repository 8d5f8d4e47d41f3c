import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** A concern counts without a reason; the reason is asked for. */
export const concernWithoutReason: AnswerKind = {
  code: 'concern-without-reason',
  outcome: 'noted',
  example: { id: 'c1' },
  say: (detail) =>
    `Concern ${given(detail, 'id')} is open. Please say why, so that the record can be reshaped.`,
};
