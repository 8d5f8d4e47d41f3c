import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** The tag is none that the gate holds. */
export const releaseWhichTag: AnswerKind = {
  code: 'release-which-tag',
  outcome: 'refused',
  example: { tags: 'v*' },
  say: (detail) =>
    given(detail, 'tags') === ''
      ? 'No tag is a release here: the config names none under `release.tags`. Nothing was changed.'
      : `Name one tag that the gate holds: ${given(detail, 'tags')}. Nothing was changed.`,
};
