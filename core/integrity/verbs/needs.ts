import { parseNeeds } from '../../commands/parse-needs.ts';
import { criteriaInForce } from '../criteria-in-force.ts';
import { nextNumber } from '../state.ts';
import { done, refused, type VerbRule } from './verb-rule.ts';

/** `/needs <persona|persona/id|#issue> <what>`: I depend on this, and cannot be ready without it. */
export const needs: VerbRule = {
  verb: 'needs',
  isPositive: () => false,
  place: 'persona',
  by: 'speaker',
  take: ({ command, persona, state, context }) => {
    const need = parseNeeds(command.rest, {
      personas: context.config.personas.map(({ id }) => id),
      criteria: criteriaInForce(context, state),
    });
    if ('message' in need) return refused('unparsable', { message: need.message }, need.suggestion);
    const id = `n${nextNumber(state.personas.get(persona)?.needs ?? [])}`;
    return done('need-added', [{ act: 'needs', id, on: need.on, what: need.what }], { id, ...need });
  },
};
