import type { AnswerKind } from './answer-kind.ts';

/** No hold is open. */
export const nothingToRelease: AnswerKind = {
  code: 'nothing-to-release',
  outcome: 'refused',
  example: {},
  say: () => 'Nothing is on hold.',
};
