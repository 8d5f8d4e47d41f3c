import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** A persona stands by the changed record. */
export const reconfirmed: AnswerKind = {
  code: 'reconfirmed',
  outcome: 'done',
  example: { digest: '1a2b3c4d' },
  say: (detail) => `Re-confirmed for the record ${given(detail, 'digest', 'in force')}.`,
};
