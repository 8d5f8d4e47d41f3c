import type { Config, PresetId } from '../config/config.ts';
import { presetOf } from '../config/presets.ts';
import { initiativeForm } from './generated/initiative-form.ts';

/** The part of the form that has a heading for each persona, up to where its field ends. */
const headings = /(?: {8}#### .*\n\n {8}-\n\n?)+/;

/**
 * The issue form, with a heading for each domain persona by its shown name: for those too that nobody holds yet, because
 * the form is written once. @param preset where there is no config yet
 */
export function renderForm(config: Config | null, preset: PresetId): string {
  const own = personasOf(config, preset)
    .map((name) => `        #### ${name}\n\n        -\n`)
    .join('\n');
  return initiativeForm.replace(headings, () => own);
}

function personasOf(config: Config | null, preset: PresetId): readonly string[] {
  const held = (config?.personas ?? []).filter(({ domain }) => domain);
  const all = presetOf(config?.preset ?? preset).personas.filter(({ domain }) => domain);
  const own = new Set(all.map(({ id }) => id));
  const nameOf = (id: string) => held.find((persona) => persona.id === id)?.name;
  return [
    ...all.map(({ id, name }) => nameOf(id) ?? name),
    ...held.filter(({ id }) => !own.has(id)).map(({ name }) => name),
  ];
}
