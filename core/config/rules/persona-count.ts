import { pointerTo } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Six domain personas is the count to hold. */
const MOST = 6;

/** More personas than the method holds together is a loud warning: each one more is another meeting before a launch. */
export const personaCount: Rule = (draft, preset) => {
  const conductor = new Set(preset.personas.filter(({ domain }) => !domain).map(({ id }) => id));
  const domain = Object.keys(draft.personas ?? {}).filter((id) => !conductor.has(id));
  return domain.slice(MOST).map((id) => ({
    code: 'persona-too-many',
    severity: 'warning',
    pointer: pointerTo('personas', id),
    at: 'key',
    message: `This is domain persona number ${domain.indexOf(id) + 1}. ${MOST} is the count to hold.`,
    hint: 'Give its criteria to a persona that is there already: a persona is a kind of judgment, not a job title.',
  }));
};
