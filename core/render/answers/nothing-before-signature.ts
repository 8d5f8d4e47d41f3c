import type { AnswerKind } from './answer-kind.ts';

/** A declaration before anything was signed. */
export const nothingBeforeSignature: AnswerKind = {
  code: 'nothing-before-signature',
  outcome: 'refused',
  example: {},
  say: () =>
    'Nothing is signed yet, so there is nothing to declare against. Say it again after the record is signed.',
};
