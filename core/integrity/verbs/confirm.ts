import { namedCriteria } from './named-criteria.ts';
import { type Call, done, refused, type VerbRule } from './verb-rule.ts';

/** `/confirm <id…>`: I, of another persona, agree that it does not apply. Said on the sub-issue of the `/na`. */
export const confirm: VerbRule = {
  verb: 'confirm',
  isPositive: () => true,
  place: 'persona',
  by: 'rule',
  take: (call) => {
    const { place, speaker, state } = call;
    const others = call.context.config.personas.filter(({ id }) => id !== place.persona);
    if (!others.some(({ id }) => call.context.entitlements.owner(id, speaker.actor) === 'yes'))
      return refused('confirm-by-another-persona');
    const named = namedCriteria({ ...call, persona: place.persona ?? '' });
    if ('refusal' in named) return named.refusal;
    const declared = state.personas.get(place.persona ?? '')?.declared;
    const wrong = named.ids.filter((id) => !isOthersNa(declared?.get(id)?.at(-1), call));
    if (wrong.length > 0) return refused('nothing-to-confirm', { ids: wrong.join(' ') });
    return done('na-confirmed', [{ act: 'confirm', ids: named.ids }], { ids: named.ids.join(' ') });
  },
};

/** One person with two hats cannot agree with themselves. */
function isOthersNa(
  last: { says: string; by: { author: { id: number } } } | undefined,
  { speaker }: Call,
): boolean {
  return last?.says === 'na' && last.by.author.id !== speaker.actor.id;
}
