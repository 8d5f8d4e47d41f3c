import type { Barrier } from '../integrity/barriers.ts';
import type { PersonaInput } from './persona-input.ts';

/**
 * The tampering on a persona's sub-issue that voids nothing, because all that is asked of this persona comes from
 * machines (or nothing is, of the Conductor), and since which nobody has spoken for it. An objection may have stood there
 * that nobody saw, so its absence is no yes. Null where there is none, or where a declaration that is void says it already.
 */
export function unansweredBarrier(input: PersonaInput): Barrier | null {
  const { barrier, chain, criteria } = input;
  if (barrier === null || chain === null || criteria.some(({ kind }) => kind === 'declared')) return null;
  return wordsInFavour(input).some((at) => at > barrier.at) ? null : barrier;
}

/** When somebody spoke in favour for this persona. Whoever signs stands for a persona that nothing is asked of. */
function wordsInFavour({ said, persona, signedAt }: PersonaInput): string[] {
  const declared = [...said.declared.values()].flat().filter(({ says }) => says === 'met' || says === 'na');
  const spoken = [...said.commits, ...said.reconfirms.map(({ by }) => by), ...declared.map(({ by }) => by)];
  const times = spoken.map(({ at }) => at);
  return persona.domain || signedAt === null ? times : [...times, signedAt];
}
