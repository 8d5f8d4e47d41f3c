import { pointerTo } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Somebody who believes to be protected must be able to see that they are not. */
export const modeObserve: Rule = (draft) =>
  draft.mode === 'observe'
    ? [
        {
          code: 'mode-observe',
          severity: 'warning',
          pointer: pointerTo('mode'),
          at: 'value',
          message: 'Nothing is gated: Tutti reports what it would do, and holds no release.',
          hint: 'Write `mode: enforce` when you are ready.',
        },
      ]
    : [];
