import { done, refused, type VerbRule } from './verb-rule.ts';

/** `/got n1`: what I needed is there. Only for needs in free text; the others close by themselves. */
export const got: VerbRule = {
  verb: 'got',
  isPositive: () => true,
  place: 'persona',
  by: 'speaker',
  take: ({ command, persona, state }) => {
    const needs = state.personas.get(persona)?.needs.filter((need) => need.got === null) ?? [];
    const id = command.rest.split(/\s/, 1)[0] ?? '';
    const need = needs.find((candidate) => candidate.id === id);
    if (need === undefined)
      return refused('nothing-needed', { id, open: needs.map((open) => open.id).join(' ') });
    return done('need-closed', [{ act: 'got', id }], { id, what: need.what });
  },
};
