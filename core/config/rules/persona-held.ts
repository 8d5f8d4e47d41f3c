import { type Finding, pointerTo } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A persona that nobody holds is a finding, shown, never hidden; without any domain persona there is nothing to be ready. */
export const personaHeld: Rule = (draft, preset) => {
  if (draft.personas === undefined) return [];
  const held = new Set(Object.keys(draft.personas));
  const conductor = new Set(preset.personas.filter(({ domain }) => !domain).map(({ id }) => id));
  if ([...held].every((id) => conductor.has(id))) {
    return [
      {
        pointer: pointerTo('personas'),
        at: 'key',
        code: 'personas-none',
        severity: 'error',
        message: 'No persona judges anything here, so that nothing could ever be missing.',
        hint: 'Name the owners of at least one persona beside the Conductor.',
      },
    ];
  }
  const missing = preset.personas.filter((persona) => !held.has(persona.id));
  return missing.map(
    ({ id, name, judges }): Finding => ({
      pointer: pointerTo('personas'),
      at: 'key',
      code: 'persona-not-held',
      severity: 'warning',
      message: `Nobody holds the ${name}.`,
      hint: `Nobody is asked: ${judges}. Name owners under \`${id}\`; one person may hold several personas.`,
    }),
  );
};
