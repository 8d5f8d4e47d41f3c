import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** The record is signed. */
export const signed: AnswerKind = {
  code: 'signed',
  outcome: 'done',
  example: { digest: '1a2b3c4d' },
  say: (detail) => `The record ${given(detail, 'digest')} is signed.`,
};
