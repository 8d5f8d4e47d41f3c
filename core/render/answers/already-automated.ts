import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** A machine decides it already. */
export const alreadyAutomated: AnswerKind = {
  code: 'already-automated',
  outcome: 'refused',
  example: { id: 'b2', signal: 'tests' },
  say: (detail) =>
    `The signal ${given(detail, 'signal')} decides ${given(detail, 'id')} already. Nothing was changed.`,
};
