import type { AnswerKind } from './answer-kind.ts';
import { given, idList, quote } from './detail.ts';

/** A criterion is said not to apply. */
export const naDeclared: AnswerKind = {
  code: 'na-declared',
  outcome: 'done',
  example: { ids: 'b3', why: 'no payment' },
  say: (detail) =>
    `Not applicable: ${idList(detail)}.${quote('Why', given(detail, 'why'))} It waits for an owner of another persona to confirm it here with /confirm.`,
};
