import { type Finding, pointerTo } from '../finding.ts';
import type { Rule } from './rule.ts';

/** It takes two different people: one name alone could never override anything. */
export const overridePossible: Rule = ({ override }) => {
  const owners = new Set(override?.owners?.map((owner) => owner?.toLowerCase()));
  const [only] = owners;
  if (owners.size !== 1 || only === undefined || only.includes('/')) return [];
  const finding: Finding = {
    code: 'override-of-one',
    severity: 'error',
    pointer: pointerTo('override', 'owners'),
    at: 'value',
    message: 'It takes two different people to override the gate; here one alone is named.',
    hint: 'Name a second person or a team, or leave `override` out: then it is the owners of Guardian and Conductor.',
  };
  return [finding];
};
