import type { AnswerKind } from './answer-kind.ts';

/** A comment of which it is not known whether an app posted it. */
export const viaUnknown: AnswerKind = {
  code: 'via-unknown',
  outcome: 'refused',
  example: {},
  say: () => 'It cannot be told whether an app posted this in your name. Say it again in a new comment.',
};
