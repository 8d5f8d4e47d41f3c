import type { AnswerKind } from './answer-kind.ts';
import { given, idList } from './detail.ts';

/** No concern that this person may resolve. */
export const nothingToResolve: AnswerKind = {
  code: 'nothing-to-resolve',
  outcome: 'refused',
  example: { open: 'c1', raisers: 'gus' },
  say: (detail) => `There is no concern here that you can resolve.${whose(detail)}`,
};

function whose(detail: Readonly<Record<string, string>>): string {
  if (given(detail, 'open') === '') return ' None is open.';
  return ` Open: ${idList(detail, 'open')}, raised by ${given(detail, 'raisers', 'others')}.`;
}
