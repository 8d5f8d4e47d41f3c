import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** The selection gate is not ready for its signature. */
export const signatureConditionsMissing: AnswerKind = {
  code: 'signature-conditions-missing',
  outcome: 'refused',
  example: { missing: 'Guardian has not committed' },
  say: (detail) => `It cannot be signed yet: ${given(detail, 'missing', 'something is missing')}.`,
};
