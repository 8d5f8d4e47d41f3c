import type { AnswerKind } from './answer-kind.ts';
import { given, idList } from './detail.ts';

/** A signal that the config does not have. */
export const signalNotDefined: AnswerKind = {
  code: 'signal-not-defined',
  outcome: 'refused',
  example: { signal: 'test', signals: 'tests load-test' },
  say: (detail) =>
    given(detail, 'signals') === ''
      ? `The config defines no signal ${given(detail, 'signal')}, nor any other. Nothing was changed.`
      : `The config defines no signal ${given(detail, 'signal')}. Those that it has are ${idList(detail, 'signals')}. Nothing was changed.`,
};
