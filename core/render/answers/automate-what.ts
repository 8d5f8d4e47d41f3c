import type { AnswerKind } from './answer-kind.ts';
import { given, idList } from './detail.ts';

/** A line that does not name one criterion and one signal. */
export const automateWhat: AnswerKind = {
  code: 'automate-what',
  outcome: 'refused',
  example: { signals: 'tests load-test' },
  say: (detail) =>
    given(detail, 'signals') === ''
      ? 'The config defines no signals yet: they stand there under signals. Nothing was changed.'
      : `Name one criterion and one signal: /automate b2 tests. The signals here are ${idList(detail, 'signals')}. Nothing was changed.`,
};
