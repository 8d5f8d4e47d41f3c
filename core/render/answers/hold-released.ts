import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** A hold is lifted. */
export const holdReleased: AnswerKind = {
  code: 'hold-released',
  outcome: 'done',
  example: { left: 'dee' },
  say: (detail) => `Your hold is released.${others(given(detail, 'left'))}`,
};

function others(logins: string): string {
  return logins === '' ? '' : ` Still on hold by ${logins}.`;
}
