import type { Config, OwnerRef } from './config.ts';

/** Everybody whom the config names: owners, delegates, and who may override; a name may come twice. */
export function peopleOf(config: Config | null): readonly OwnerRef[] {
  if (config === null) return [];
  const holders = config.personas.flatMap(({ owners, delegates }) => [...owners, ...delegates]);
  return [...holders, ...config.overrideOwners];
}
