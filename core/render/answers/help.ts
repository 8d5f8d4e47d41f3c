import type { AnswerKind } from './answer-kind.ts';

/** What can be said. */
export const help: AnswerKind = {
  code: 'help',
  outcome: 'asked',
  example: {},
  say: () => 'This is what you can say here.',
};
