import { namedCriteria } from './named-criteria.ts';
import { done, noted, type VerbRule } from './verb-rule.ts';

/** `/unmet <id…> <why>`: a statement of fact, by any owner or delegate. Counts without a reason; the answer asks for it. */
export const unmet: VerbRule = {
  verb: 'unmet',
  isPositive: () => false,
  place: 'persona',
  by: 'speaker',
  take: (call) => {
    const named = namedCriteria(call);
    if ('refusal' in named) return named.refusal;
    const { ids, evidence: why } = named;
    const acts = [{ act: 'unmet', ids, why } as const];
    const detail = { ids: ids.join(' '), why, contradicts: contradicted(call, ids) };
    return why === '' ? noted('unmet-without-reason', acts, detail) : done('unmet', acts, detail);
  },
};

/** Logins of the others whose `/met` this takes back. */
function contradicted(
  { state, persona, speaker }: Parameters<VerbRule['take']>[0],
  ids: readonly string[],
): string {
  const last = ids.map((id) => state.personas.get(persona)?.declared.get(id)?.at(-1));
  const others = last.flatMap((said) =>
    said?.says === 'met' && said.by.author.id !== speaker.actor.id ? [said.by.author.login] : [],
  );
  return [...new Set(others)].join(', ');
}
