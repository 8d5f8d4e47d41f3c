import type { AnswerKind } from './answer-kind.ts';
import { given, quote } from './detail.ts';

/** The second of two has said it. */
export const overridden: AnswerKind = {
  code: 'overridden',
  outcome: 'done',
  example: { sha: '4f2c1ab', why: 'payments are down', first: 'lea' },
  say: (detail) =>
    `Together with ${given(detail, 'first', 'another person')}: ${given(detail, 'sha', 'this commit')} may be released although this initiative is not ready, for 24 hours from your comment.${quote('Why', given(detail, 'why'))} What is unknown still holds it.`,
};
