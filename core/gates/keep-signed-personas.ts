import type { Config, PersonaConfig } from '../config/config.ts';
import type { ScopeReceipt } from '../scope/receipt.ts';

/**
 * The config with every persona that a signed scope counts on. One that has since vanished from the file is still asked
 * for, and nobody speaks for it: a merge that drops a persona must not drop what it was to answer for (A43).
 */
export function keepSignedPersonas(config: Config, signed: ScopeReceipt | null): Config {
  const known = new Set(config.personas.map(({ id }) => id));
  const lost = [...new Set(signed?.scope.criteria.map(({ persona }) => persona) ?? [])].filter(
    (id) => !known.has(id),
  );
  if (lost.length === 0) return config;
  return { ...config, personas: [...lost.map(unheld), ...config.personas] };
}

function unheld(id: string): PersonaConfig {
  return {
    id,
    name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    judges: '',
    stream: '',
    domain: true,
    owners: [],
    delegates: [],
    criteria: [],
    commitment: 'one',
  };
}
