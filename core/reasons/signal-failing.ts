import { aside, criterionOf, detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** A result of a machine that is not a success. */
export const signalFailing: ReasonKind<'signal-failing'> = {
  code: 'signal-failing',
  decision: 'block',
  example: { signal: 'tests', note: 'ended with failure' },
  title: (reason, names) =>
    `${names.persona(reason.persona)}: ${criterionOf(reason)} fails, the signal ${detail(reason, 'signal', 'it is bound to')} is no success${aside(reason, 'note')}`,
  explain: () => 'A machine decides this criterion, and only a success for exactly this commit counts.',
  next: () => ({ text: 'Mend what fails and run it again: the new result is read by itself', command: null }),
};
