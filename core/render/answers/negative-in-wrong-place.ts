import type { AnswerKind } from './answer-kind.ts';
import { given, idList, quote } from './detail.ts';

/** An objection counts wherever it stands. */
export const negativeInWrongPlace: AnswerKind = {
  code: 'negative-in-wrong-place',
  outcome: 'noted',
  example: { ids: 'b1', why: 'leaks' },
  say: (detail) =>
    `It counts, though it stands in another place than usual${about(detail)}.${quote('Why', given(detail, 'why'))}`,
};

function about(detail: Readonly<Record<string, string>>): string {
  return given(detail, 'ids') === '' ? '' : `: not met, ${idList(detail)}`;
}
