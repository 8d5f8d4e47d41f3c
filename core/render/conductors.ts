import type { Config, OwnerRef } from '../config/config.ts';

/** Who is called when something concerns the whole: the Conductor, or everybody where nobody conducts. */
export function conductors({ personas }: Config): readonly OwnerRef[] {
  const conductor = personas.find(({ domain, owners }) => !domain && owners.length > 0);
  return conductor?.owners ?? personas.flatMap(({ owners }) => owners);
}
