import type { AnswerKind } from './answer-kind.ts';
import { given, idList } from './detail.ts';

/** A need that is not open. */
export const nothingNeeded: AnswerKind = {
  code: 'nothing-needed',
  outcome: 'refused',
  example: { id: 'n9', open: 'n1 n2' },
  say: (detail) =>
    `There is no open need ${given(detail, 'id', 'of that number')}. Open: ${idList(detail, 'open')}.`,
};
