import type { AnswerKind } from './answer-kind.ts';

/** The Conductor holds under a preset in which it cannot block. */
export const conductorCannotHold: AnswerKind = {
  code: 'conductor-cannot-hold',
  outcome: 'refused',
  example: {},
  say: () =>
    'The Conductor makes contradictions visible and does not block. An owner of another persona can hold the launch.',
};
