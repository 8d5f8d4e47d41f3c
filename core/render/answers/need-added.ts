import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** A persona depends on something. */
export const needAdded: AnswerKind = {
  code: 'need-added',
  outcome: 'done',
  example: { id: 'n1', on: 'guardian', what: 'load profile' },
  say: (detail) =>
    `Noted as ${given(detail, 'id', 'a need')}: needs “${given(detail, 'what', 'it')}” from ${given(detail, 'on', 'somebody')}.`,
};
