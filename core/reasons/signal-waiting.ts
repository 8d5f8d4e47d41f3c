import { aside, criterionOf, detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** An expected result of a machine that is not there yet. */
export const signalWaiting: ReasonKind<'signal-waiting'> = {
  code: 'signal-waiting',
  decision: 'wait',
  example: { signal: 'load-test', note: 'still running' },
  title: (reason, names) =>
    `${names.persona(reason.persona)}: ${criterionOf(reason)} waits for the signal ${detail(reason, 'signal', 'it is bound to')}${aside(reason, 'note')}`,
  explain: () =>
    'A machine decides this criterion, on the commit that wants to be released. Its result is not there yet, has expired, or is running again.',
  next: () => ({
    text: 'There is nothing to do while it runs. If nothing runs, start it for that commit',
    command: null,
  }),
};
