import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** What a persona needed is there. */
export const needClosed: AnswerKind = {
  code: 'need-closed',
  outcome: 'done',
  example: { id: 'n1', what: 'load profile' },
  say: (detail) => `Closed: ${given(detail, 'id')}, “${given(detail, 'what', 'it')}”.`,
};
