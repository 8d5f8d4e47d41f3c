import type { AnswerKind } from './answer-kind.ts';

/** A comment posted by an app in the name of a person. */
export const viaApp: AnswerKind = {
  code: 'via-app',
  outcome: 'refused',
  example: {},
  say: () => 'This was posted by an app in your name. Say it again yourself, on GitHub.',
};
