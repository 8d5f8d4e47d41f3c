import type { Config, PersonaConfig } from '../config/config.ts';
import type { PersonaVerdict, Who } from '../verdict/verdict.ts';
import { clipText } from './clip-text.ts';
import { nameOf } from './mention.ts';

/** What things are called where this initiative lives, as plain text. */
export interface Names {
  /** Shown name of a persona; the initiative where a sentence is about no persona. */
  readonly persona: (id: string | null) => string;
  /** Who may speak for it, by name: an owner in person, a delegate in the place of one. */
  readonly owners: (id: string | null) => string;
  readonly speakers: (id: string | null) => string;
  readonly gates: Config['gateNames'];
  readonly stages: Config['stageNames'];
}

const usualGates = { selection: 'Selection', launch: 'Launch', validation: 'Validation' };
const usualStages = { define: 'Define', produce: 'Produce', operate: 'Operate' };

/**
 * Names from the config and the verdict; the usual words where the config could not be read.
 * @param personas of the verdict: they may hold a persona that the config no longer names
 */
export function namesOf(config: Config | null, personas: readonly PersonaVerdict[]): Names {
  const known = new Map([...personas, ...(config?.personas ?? [])].map(({ id, name }) => [id, name]));
  const people = (id: string | null, pick: (persona: PersonaConfig) => readonly Who[]) => {
    const persona = config?.personas.find((one) => one.id === id);
    return persona === undefined ? 'nobody' : pick(persona).map(nameOf).join(', ') || 'nobody';
  };
  return {
    owners: (id) => people(id, ({ owners }) => owners),
    speakers: (id) => people(id, ({ owners, delegates }) => [...owners, ...delegates]),
    persona: (id) => (id === null ? 'The initiative' : short(known.get(id) ?? id)),
    gates: shortAll(config?.gateNames ?? usualGates),
    stages: shortAll(config?.stageNames ?? usualStages),
  };
}

const nameLength = 60;

function short(name: string): string {
  return clipText(name, nameLength);
}

function shortAll<Key extends string>(names: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> {
  const entries = Object.entries<string>(names).map(([key, name]) => [key, short(name)]);
  return Object.fromEntries(entries);
}
