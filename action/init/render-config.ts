import { type PresetPersona, presetOf } from '../../core/config/presets.ts';
import { plainLine } from '../../core/render/plain-line.ts';
import type { InitOptions } from './options.ts';

/**
 * A first `.github/tutti.yml`. A persona without owners stands there as a comment: nobody is asked for it, and `validate`
 * says that nobody holds it.
 */
export function renderConfig({ preset, band, owners, uses }: InitOptions): string {
  const [action = '', ref = ''] = uses.split('@');
  const { personas } = presetOf(preset);
  const own = new Set(personas.map(({ id }) => id));
  const additional = [...owners.keys()].filter((id) => !own.has(id));
  return [
    `# yaml-language-server: $schema=https://raw.githubusercontent.com/${action}/${ref}/schemas/config.schema.json`,
    '# Who speaks for which persona, which signals decide, and which branches are gated.',
    '# What stands on the default branch counts, from the moment it is merged.',
    'version: 1',
    `preset: ${preset}`,
    band === '' ? '# band: "Name of your product line"' : `band: ${JSON.stringify(plainLine(band))}`,
    '',
    '# One person may hold several personas, and a persona may have several owners: people, or teams as "@org/team".',
    'personas:',
    ...personas.map((persona) => renderPersona(persona, owners.get(persona.id) ?? [])),
    ...additional.map((id) => renderEntry(id, owners.get(id) ?? [])),
    '',
    '# What a machine decides, pinned to who reports it. A criterion names it: `signal: unit`.',
    '# signals:',
    '#   unit: { check: "unit", app: github-actions, workflow: ".github/workflows/ci.yml" }',
    '',
    'release:',
    '  # Pull requests into these branches, and pushes to them, are gated.',
    '  branches: ["release/**"]',
    '',
    '# `observe` keeps the convergence table, and gates nothing.',
    'mode: enforce',
    '',
  ].join('\n');
}

function renderPersona({ id, name, judges }: PresetPersona, owners: readonly string[]): string {
  const entry = owners.length === 0 ? `  # ${id}: { owners: ["@login"] }` : renderEntry(id, owners);
  return `  # ${name}: ${judges}.\n${entry}`;
}

function renderEntry(id: string, owners: readonly string[]): string {
  return `  ${id}: { owners: [${owners.map((owner) => JSON.stringify(plainLine(owner))).join(', ')}] }`;
}
