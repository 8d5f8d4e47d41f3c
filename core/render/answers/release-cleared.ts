import type { AnswerKind } from './answer-kind.ts';

/** It is not released by itself. */
export const releaseCleared: AnswerKind = {
  code: 'release-cleared',
  outcome: 'done',
  example: {},
  say: () => 'It is not released by itself any more.',
};
