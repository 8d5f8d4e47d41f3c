import { type Finding, pointerTo, quoted } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Ids are unique over all personas: `/met load` must mean one thing wherever it is read. */
export const criterionUnique: Rule = (draft) => {
  const taken = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [persona, entry] of Object.entries(draft.personas ?? {})) {
    for (const [index, criterion] of (entry?.criteria ?? []).entries()) {
      const id = criterion?.id;
      if (id === undefined) continue;
      const owner = taken.get(id);
      if (owner !== undefined) {
        findings.push({
          code: 'criterion-repeated',
          severity: 'error',
          pointer: pointerTo('personas', persona, 'criteria', index, 'id'),
          at: 'value',
          message: `${quoted(id)} is already a criterion of ${quoted(owner)}.`,
          hint: 'Ids are unique in the whole file.',
        });
      }
      taken.set(id, persona);
    }
  }
  return findings;
};
