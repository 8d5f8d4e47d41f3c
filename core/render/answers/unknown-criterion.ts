import type { AnswerKind } from './answer-kind.ts';
import { idList } from './detail.ts';

/** A word that looks like an id of a criterion and is none. */
export const unknownCriterion: AnswerKind = {
  code: 'unknown-criterion',
  outcome: 'refused',
  example: { ids: 'b9', own: 'b1 b2' },
  say: (detail) => `There is no criterion ${idList(detail)}. The criteria here are ${idList(detail, 'own')}.`,
};
