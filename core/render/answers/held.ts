import type { AnswerKind } from './answer-kind.ts';
import { given, quote } from './detail.ts';

/** The launch waits. */
export const held: AnswerKind = {
  code: 'held',
  outcome: 'done',
  example: { why: 'price not agreed' },
  say: (detail) =>
    `The launch is on hold.${quote('Why', given(detail, 'why'))} The one who set the hold releases it with /release-hold.`,
};
