import type { ScopeCriterion } from './scope.ts';

/** Whether what was declared about one is declared about the other: persona, text, kind and rule, and what it is called. */
export function isSameCriterion(a: ScopeCriterion, b: ScopeCriterion): boolean {
  return (
    a.id === b.id &&
    a.persona === b.persona &&
    a.text === b.text &&
    a.kind === b.kind &&
    a.signal === b.signal &&
    a.rule === b.rule
  );
}
