import { canonicalJson } from './canonical-json.ts';
import { isSameCriterion } from './is-same-criterion.ts';
import type { Scope, ScopeCriterion } from './scope.ts';

/**
 * Who has to re-confirm when one signed scope follows another: the personas whose criteria differ, and everybody where the
 * promise itself (an answer, a metric, the target) differs.
 * @param personas ids of the domain personas, in display order
 */
export function affectedPersonas(before: Scope, after: Scope, personas: readonly string[]): string[] {
  if (promise(before) !== promise(after)) return [...personas];
  return personas.filter((persona) => !areSame(criteria(before, persona), criteria(after, persona)));
}

function promise({ answers, metrics, targetDate, targetRelease }: Scope): string {
  // The fifth answer is the criteria themselves: they are compared persona by persona.
  const { criteria: _criteria, ...questions } = answers;
  return canonicalJson({ questions, metrics, targetDate, targetRelease });
}

function criteria(scope: Scope, persona: string): ScopeCriterion[] {
  return scope.criteria.filter((criterion) => criterion.persona === persona);
}

/** The same criteria in the same order. */
function areSame(before: readonly ScopeCriterion[], after: readonly ScopeCriterion[]): boolean {
  if (before.length !== after.length) return false;
  return before.every((criterion, index) => {
    const other = after[index];
    return other !== undefined && isSameCriterion(criterion, other);
  });
}
