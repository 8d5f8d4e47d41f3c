import { type Finding, pointerTo, quoted } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Two personas of one name could not be told apart in the convergence table or in the titles of sub-issues. */
export const personaNameUnique: Rule = (draft, preset) => {
  const names = new Map(preset.personas.map(({ id, name }) => [id, name]));
  const taken = new Map<string, string>();
  return Object.entries(draft.personas ?? {}).flatMap(([id, entry]): Finding[] => {
    const name = entry?.name ?? names.get(id);
    const other = name && taken.get(name.toLowerCase());
    if (!name) return [];
    taken.set(name.toLowerCase(), id);
    if (!other) return [];
    return [
      {
        code: 'name-repeated',
        severity: 'error',
        pointer: pointerTo('personas', id),
        at: 'key',
        message: `${quoted(name)} is already the name of ${quoted(other)}.`,
        hint: 'Give each persona its own `name`.',
      },
    ];
  });
};
