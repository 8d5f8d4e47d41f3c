import type { ReplayState } from '../integrity/state.ts';
import type { Scope } from '../scope/scope.ts';
import type { InitiativeVerdict, PersonaVerdict } from '../verdict/verdict.ts';

/** How many criteria are decided by machines, of all that there are. */
export function countAutomated(
  personas: readonly PersonaVerdict[],
): NonNullable<InitiativeVerdict['automated']> {
  const criteria = personas.flatMap((persona) => persona.criteria);
  return { count: criteria.filter(({ kind }) => kind === 'signal').length, of: criteria.length };
}

/**
 * What was proposed with `/automate` and is still to be written: the record has the criterion, and people decide it there.
 * It never changes what the gate says.
 * @param scope what the record and the config have now
 */
export function openProposals(
  { personas }: ReplayState,
  scope: Scope,
): NonNullable<InitiativeVerdict['proposals']> {
  return scope.criteria.flatMap(({ id, persona, signal }) => {
    const proposed = personas.get(persona)?.proposed.get(id);
    if (signal !== null || proposed === undefined) return [];
    const { by } = proposed;
    return [{ persona, criterion: id, signal: proposed.signal, by: by.author.login, url: by.url }];
  });
}
