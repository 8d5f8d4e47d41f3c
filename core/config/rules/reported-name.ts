import type { Draft } from '../draft.ts';

type SignalEntry = NonNullable<Draft['signals']>[string];

/** Under which key a signal names what is reported, and the name. */
export function reportedName(signal: SignalEntry): readonly ['check' | 'status', string | undefined] {
  if (signal && 'status' in signal) return ['status', signal.status];
  return ['check', signal && 'check' in signal ? signal.check : undefined];
}
