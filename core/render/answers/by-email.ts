import type { AnswerKind } from './answer-kind.ts';

/** A comment that came by e-mail. */
export const byEmail: AnswerKind = {
  code: 'by-email',
  outcome: 'refused',
  example: {},
  say: () => 'What comes by e-mail may come from somebody else. Say it again on GitHub.',
};
