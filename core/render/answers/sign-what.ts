import type { AnswerKind } from './answer-kind.ts';

/** A signature that does not say what it signs. */
export const signWhat: AnswerKind = {
  code: 'sign-what',
  outcome: 'refused',
  example: {},
  say: () => 'Say what is signed, with the digest of the record as it stands.',
};
