import type { AnswerKind } from './answer-kind.ts';
import { given, quote } from './detail.ts';

/** A risk is shown beside the persona. */
export const riskSet: AnswerKind = {
  code: 'risk-set',
  outcome: 'done',
  example: { text: 'supplier may be late' },
  say: (detail) =>
    `The risk is shown in the convergence table.${quote('Risk', given(detail, 'text'))} It blocks nothing.`,
};
