import type { AnswerKind } from './answer-kind.ts';

/** It takes the whole SHA of one commit. */
export const overrideWhichSha: AnswerKind = {
  code: 'override-which-sha',
  outcome: 'refused',
  example: {},
  say: () =>
    'Name one commit by its whole SHA, 40 characters in lower case, and the reason behind it. Nothing was changed.',
};
