import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** Somebody else may override. */
export const overrideByOthers: AnswerKind = {
  code: 'override-by-others',
  outcome: 'refused',
  example: { who: 'lea, gus' },
  say: (detail) =>
    `Only those whom the config names can override the gate, two of them together: ${given(detail, 'who', 'nobody')}. Nothing was changed.`,
};
