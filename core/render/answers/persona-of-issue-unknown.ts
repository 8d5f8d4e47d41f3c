import type { AnswerKind } from './answer-kind.ts';

/** A command on an issue that belongs to no persona. */
export const personaOfIssueUnknown: AnswerKind = {
  code: 'persona-of-issue-unknown',
  outcome: 'refused',
  example: {},
  say: () => 'This issue is not the sub-issue of a persona, so nothing can be declared here.',
};
