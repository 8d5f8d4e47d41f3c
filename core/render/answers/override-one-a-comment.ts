import type { AnswerKind } from './answer-kind.ts';

/** It is said once in a comment. */
export const overrideOneAComment: AnswerKind = {
  code: 'override-one-a-comment',
  outcome: 'refused',
  example: {},
  say: () => 'One comment overrides one commit. Write another comment for another.',
};
