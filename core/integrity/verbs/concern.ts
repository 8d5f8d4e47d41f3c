import { nextNumber } from '../state.ts';
import { done, noted, type VerbRule } from './verb-rule.ts';

/** `/concern <why>`: I cannot deliver my part as it stands. Counts without a reason too; the answer asks for it. */
export const concern: VerbRule = {
  verb: 'concern',
  isPositive: () => false,
  place: 'persona',
  by: 'speaker',
  take: ({ command, persona, state }) => {
    const id = `c${nextNumber(state.personas.get(persona)?.concerns ?? [])}`;
    const why = command.rest;
    const acts = [{ act: 'concern', id, why } as const];
    return why === ''
      ? noted('concern-without-reason', acts, { id, persona })
      : done('concern-raised', acts, { id, persona, why });
  },
};
