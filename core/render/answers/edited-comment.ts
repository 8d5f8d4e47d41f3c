import type { AnswerKind } from './answer-kind.ts';

/** An edited comment. */
export const editedComment: AnswerKind = {
  code: 'edited-comment',
  outcome: 'refused',
  example: {},
  say: () => 'An edited comment never counts, because others can edit it too. Say it again in a new comment.',
};
