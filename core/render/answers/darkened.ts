import type { AnswerKind } from './answer-kind.ts';
import { given, quote } from './detail.ts';

/** The initiative is dark: in the release, and not launched with it. */
export const darkened: AnswerKind = {
  code: 'darkened',
  outcome: 'done',
  example: { why: 'new-checkout' },
  say: (detail) =>
    `This initiative is dark: its code may be in a release, and it does not launch with it.${quote('Behind', given(detail, 'why'))} /undark ends that.`,
};
