import type { AnswerKind } from './answer-kind.ts';
import { given, quote } from './detail.ts';

/** One of two has said that the initiative is dark. */
export const darkHalf: AnswerKind = {
  code: 'dark-half',
  outcome: 'noted',
  example: { why: 'new-checkout', left: 'conductor' },
  say: (detail) =>
    `Noted.${quote('Behind', given(detail, 'why'))} It takes an owner of ${given(detail, 'left')} as well, with the same command; until then it changes nothing.`,
};
