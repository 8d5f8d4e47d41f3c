import type { AnswerKind } from './answer-kind.ts';
import { idList } from './detail.ts';

/** Nothing that somebody else has declared not applicable. */
export const nothingToConfirm: AnswerKind = {
  code: 'nothing-to-confirm',
  outcome: 'refused',
  example: { ids: 'b3' },
  say: (detail) =>
    `Nobody else has declared ${idList(detail)} not applicable, so there is nothing to confirm.`,
};
