import { type Finding, pointerTo, quoted } from '../finding.ts';
import { nearestWord } from '../nearest-word.ts';
import { BAND, type Preset } from '../presets.ts';
import type { Rule } from './rule.ts';

/** A persona is one of the preset, or an additional one that says its name: a typing error must not become a persona. */
export const personaKnown: Rule = (draft, preset) => {
  const own = new Set(preset.personas.map((persona) => persona.id));
  return Object.entries(draft.personas ?? {}).flatMap(([id, entry]): Finding[] => {
    if (own.has(id)) return [];
    const place = { severity: 'error', pointer: pointerTo('personas', id), at: 'key' } as const;
    const elsewhere = BAND.personas.find((persona) => persona.id === id);
    if (elsewhere) {
      return [
        {
          ...place,
          code: 'persona-of-other-preset',
          message: `The preset \`${preset.id}\` has no ${elsewhere.name}.`,
          hint: `Write \`preset: ${BAND.id}\`, or leave this persona out.`,
        },
      ];
    }
    return entry && entry.name === undefined ? [{ ...place, ...unknownPersona(id, preset) }] : [];
  });
};

function unknownPersona(id: string, preset: Preset): Pick<Finding, 'code' | 'message' | 'hint'> {
  const ids = preset.personas.map((persona) => persona.id);
  const meant = nearestWord(id, ids);
  return {
    code: 'persona-unknown',
    message: `The preset \`${preset.id}\` has no persona ${quoted(id)}.`,
    hint: meant
      ? `Did you mean ${quoted(meant)}?`
      : `It has ${ids.map(quoted).join(', ')}. An additional persona needs a \`name\`.`,
  };
}
