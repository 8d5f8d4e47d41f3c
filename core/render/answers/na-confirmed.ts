import type { AnswerKind } from './answer-kind.ts';
import { idList } from './detail.ts';

/** Somebody else agrees that a criterion does not apply. */
export const naConfirmed: AnswerKind = {
  code: 'na-confirmed',
  outcome: 'done',
  example: { ids: 'b3' },
  say: (detail) => `Confirmed: ${idList(detail)} does not apply and leaves the count.`,
};
