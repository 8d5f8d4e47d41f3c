import type { AnswerKind } from './answer-kind.ts';
import { idList, takenBack } from './detail.ts';

/** A denial counts without a reason; the reason is asked for. */
export const unmetWithoutReason: AnswerKind = {
  code: 'unmet-without-reason',
  outcome: 'noted',
  example: { ids: 'b1', contradicts: 'ana' },
  say: (detail) =>
    `Not met: ${idList(detail)}.${takenBack(detail)} It counts. Please say why, so that somebody can mend it.`,
};
