import { type Finding, pointerTo } from '../finding.ts';
import type { Rule } from './rule.ts';

/** `commitment: all` asks every owner named as a person; with teams alone it would ask nobody, and always be fulfilled. */
export const commitmentPossible: Rule = (draft) =>
  Object.entries(draft.personas ?? {}).flatMap(([id, entry]): Finding[] => {
    const owners = entry?.owners;
    const onlyTeams = owners?.every((owner) => owner?.includes('/')) ?? false;
    if (entry?.commitment !== 'all' || !onlyTeams) return [];
    return [
      {
        code: 'commitment-of-nobody',
        severity: 'error',
        pointer: pointerTo('personas', id, 'commitment'),
        at: 'value',
        message: 'With `all`, every owner named as a person commits; here only teams are named.',
        hint: 'Name people among the owners, or write `commitment: one`.',
      },
    ];
  });
