import type { AnswerKind } from './answer-kind.ts';
import { given, quote } from './detail.ts';

/** One of two has said that a commit goes out although it is not ready. */
export const overrideHalf: AnswerKind = {
  code: 'override-half',
  outcome: 'noted',
  example: { sha: '4f2c1ab', why: 'payments are down', who: 'lea, gus' },
  say: (detail) =>
    `Noted for ${given(detail, 'sha', 'this commit')}.${quote('Why', given(detail, 'why'))} It changes nothing until a second person repeats this line within 24 hours: one of ${given(detail, 'who', 'those whom the config names')}.`,
};
