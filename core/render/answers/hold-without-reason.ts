import type { AnswerKind } from './answer-kind.ts';

/** A hold counts without a reason; the reason is asked for. */
export const holdWithoutReason: AnswerKind = {
  code: 'hold-without-reason',
  outcome: 'noted',
  example: {},
  say: () => 'The launch is on hold. Please say why, so that somebody can do something about it.',
};
