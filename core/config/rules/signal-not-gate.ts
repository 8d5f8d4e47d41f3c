import { type Finding, pointerTo, quoted } from '../finding.ts';
import { reportedName } from './reported-name.ts';
import type { Rule } from './rule.ts';

/** Names that Tutti gives to its own check runs begin so. */
const OURS = 'launch-gate';

/** A gate cannot be its own signal: it would wait for itself for ever, or let itself through. */
export const signalNotGate: Rule = (draft) =>
  Object.entries(draft.signals ?? {}).flatMap(([name, signal]): Finding[] => {
    const [key, reported] = reportedName(signal);
    if (!reported?.toLowerCase().startsWith(OURS)) return [];
    return [
      {
        code: 'signal-is-gate',
        severity: 'error',
        pointer: pointerTo('signals', name, key),
        at: 'value',
        message: `${quoted(reported)} is the gate itself, or looks like it.`,
        hint: `A signal's name cannot begin with \`${OURS}\`.`,
      },
    ];
  });
