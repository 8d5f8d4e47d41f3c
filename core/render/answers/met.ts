import type { AnswerKind } from './answer-kind.ts';
import { given, idList, quote } from './detail.ts';

/** Criteria are declared met. */
export const met: AnswerKind = {
  code: 'met',
  outcome: 'done',
  example: { ids: 'b1 b2', evidence: 'demo of Friday' },
  say: (detail) =>
    `Met: ${idList(detail)}.${quote('Evidence', given(detail, 'evidence')) || ' No evidence was given with it.'}`,
};
