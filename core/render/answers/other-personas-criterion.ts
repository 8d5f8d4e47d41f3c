import type { AnswerKind } from './answer-kind.ts';
import { idList } from './detail.ts';

/** A criterion of another persona. */
export const otherPersonasCriterion: AnswerKind = {
  code: 'other-personas-criterion',
  outcome: 'refused',
  example: { ids: 'g1', own: 'b1 b2' },
  say: (detail) =>
    `Not a criterion of this persona: ${idList(detail)}. The criteria here are ${idList(detail, 'own')}.`,
};
