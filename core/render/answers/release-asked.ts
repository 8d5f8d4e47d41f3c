import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** It is released once everybody is ready. */
export const releaseAsked: AnswerKind = {
  code: 'release-asked',
  outcome: 'done',
  example: { tag: 'v1.0' },
  say: (detail) =>
    `Once the default branch holds it and its gate is green there, ${given(detail, 'tag')} is tagged and released. /release clear takes that back.`,
};
