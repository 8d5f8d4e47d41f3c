import type { ConfigFile, PersonaEntry } from '../../schemas/generated/config.ts';
import { buildSignal } from './build-signal.ts';
import type { Config, OwnerRef, PersonaConfig } from './config.ts';
import { type Preset, type PresetPersona, presetOf } from './presets.ts';

/** The configuration as decisions see it, from a file without errors: defaults filled in, names resolved. */
export function buildConfig(file: ConfigFile): Config {
  const preset = presetOf(file.preset ?? 'band');
  const personas = buildPersonas(file, preset);
  return {
    preset: preset.id,
    band: file.band ?? null,
    personas,
    signals: new Map(
      Object.entries(file.signals ?? {}).map(([name, entry]) => [name, buildSignal(name, entry)]),
    ),
    gateNames: { ...preset.gateNames, ...file.gates },
    stageNames: preset.stageNames,
    release: {
      branches: file.release?.branches ?? ['release/**'],
      tags: file.release?.tags ?? [],
      since: file.release?.since ?? null,
      environments: file.release?.environments ?? [],
      unlinked: file.release?.unlinked ?? 'block',
      unready: file.release?.unready ?? 'report',
      personaChecks: file.release?.['persona-checks'] ?? true,
    },
    overrideOwners: file.override?.owners.map(buildOwner) ?? usualOverriders(personas),
    mode: file.mode ?? 'enforce',
  };
}

/** The personas that somebody holds: the preset's in its order, then additional ones as written, the Conductor last. */
function buildPersonas(file: ConfigFile, preset: Preset): PersonaConfig[] {
  const entries = new Map(Object.entries(file.personas));
  const own = new Set(preset.personas.map((persona) => persona.id));
  const additional = [...entries.keys()].filter((id) => !own.has(id)).map(additionalPersona);
  const ordered = [
    ...preset.personas.filter((persona) => persona.domain),
    ...additional,
    ...preset.personas.filter((persona) => !persona.domain),
  ];
  return ordered.flatMap((persona) => {
    const entry = entries.get(persona.id);
    return entry ? [buildPersona(persona, entry)] : [];
  });
}

/** Who answers for the risk, and who holds everything together. */
function usualOverriders(personas: readonly PersonaConfig[]): OwnerRef[] {
  return personas.filter(({ id }) => id === 'guardian' || id === 'conductor').flatMap(({ owners }) => owners);
}

const additionalPersona = (id: string): PresetPersona => ({
  id,
  name: id,
  judges: 'its own part of the launch',
  stream: 'its own stream',
  domain: true,
});

const buildPersona = (persona: PresetPersona, entry: PersonaEntry): PersonaConfig => ({
  ...persona,
  name: entry.name ?? persona.name,
  owners: entry.owners.map(buildOwner),
  delegates: (entry.delegates ?? []).map(buildOwner),
  criteria: (entry.criteria ?? []).map(({ id, text, signal }) => ({ id, text, signal: signal ?? null })),
  commitment: entry.commitment ?? 'one',
});

function buildOwner(text: string): OwnerRef {
  const [name = '', slug] = text.slice(1).split('/');
  return slug === undefined ? { kind: 'user', login: name } : { kind: 'team', org: name, slug };
}
