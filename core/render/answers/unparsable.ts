import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** A line that looks like a command and is none; the parser says why. */
export const unparsable: AnswerKind = {
  code: 'unparsable',
  outcome: 'refused',
  example: { message: 'An id is missing' },
  say: (detail) => given(detail, 'message', 'This line could not be read.'),
};
