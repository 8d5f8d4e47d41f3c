import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** Words that are older than a barrier. */
export const voided: AnswerKind = {
  code: 'voided',
  outcome: 'refused',
  example: { actor: 'wanda', at: '2026-11-20T09:00:00Z' },
  say: (detail) =>
    `This was said before ${given(detail, 'actor', 'somebody')} altered or removed something here (${given(detail, 'at', 'later')}), so it has to be said once more.`,
};
