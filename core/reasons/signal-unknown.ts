import { aside, criterionOf, detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** A signal whose state cannot be told. */
export const signalUnknown: ReasonKind<'signal-unknown'> = {
  code: 'signal-unknown',
  decision: 'error',
  example: { signal: 'tests', note: 'a conclusion nobody here knows' },
  title: (reason, names) =>
    `${names.persona(reason.persona)}: ${criterionOf(reason)} is unknown, the signal ${detail(reason, 'signal', 'it is bound to')} cannot be read${aside(reason, 'note')}`,
  explain: () =>
    'Its result vanished, is contradictory, or is a word that nobody here knows. Unknown is never taken for a yes.',
  next: () => ({ text: 'Run it again for this commit', command: null }),
};
