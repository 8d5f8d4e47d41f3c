import type { AnswerKind } from './answer-kind.ts';
import { given, idList, quote, takenBack } from './detail.ts';

/** Criteria are said not to be met. */
export const unmet: AnswerKind = {
  code: 'unmet',
  outcome: 'done',
  example: { ids: 'b1', why: 'loses sessions', contradicts: 'ana' },
  say: (detail) => `Not met: ${idList(detail)}.${quote('Why', given(detail, 'why'))}${takenBack(detail)}`,
};
