import type { AnswerKind } from './answer-kind.ts';
import { idList } from './detail.ts';

/** The one who raised a concern takes it back. */
export const resolved: AnswerKind = {
  code: 'resolved',
  outcome: 'done',
  example: { ids: 'c1 c2' },
  say: (detail) => `Resolved: ${idList(detail)}.`,
};
