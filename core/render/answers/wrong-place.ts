import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** A command in a place where it does not count. */
export const wrongPlace: AnswerKind = {
  code: 'wrong-place',
  outcome: 'refused',
  example: { what: 'the initiative' },
  say: (detail) => `This belongs on ${given(detail, 'what', 'another issue')}. Here it changes nothing.`,
};
