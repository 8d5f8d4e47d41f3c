import type { Concern } from '../state.ts';
import { type Call, done, refused, type VerbRule } from './verb-rule.ts';

/** `/resolve` closes all own open concerns, `/resolve c2` one of them. */
export const resolve: VerbRule = {
  verb: 'resolve',
  isPositive: () => true,
  place: 'persona',
  by: 'speaker',
  take: (call) => {
    const open = (call.state.personas.get(call.persona)?.concerns ?? []).filter(
      ({ resolved }) => resolved === null,
    );
    const named = /^c[0-9]+(?=\s|$)/.exec(call.command.rest)?.[0] ?? null;
    const asked = named === null ? open : open.filter(({ id }) => id === named);
    const mine = asked.filter((concern) => mayResolve(concern, call));
    if (mine.length > 0) {
      const ids = mine.map(({ id }) => id);
      return done('resolved', [{ act: 'resolve', ids }], { ids: ids.join(' ') });
    }
    const raisers = asked.map(({ raised }) => raised.author.login).join(', ');
    return refused('nothing-to-resolve', {
      named: named ?? '',
      raisers,
      open: open.map(({ id }) => id).join(' '),
    });
  },
};

/** Who raised it; where that person speaks for the persona no more, any present owner of it. */
function mayResolve({ raised }: Concern, { speaker, persona, context }: Call): boolean {
  if (raised.author.id === speaker.actor.id) return true;
  const raiser = { ...raised.author, type: 'User' as const };
  return (
    context.entitlements.speaker(persona, raiser) === 'no' &&
    context.entitlements.owner(persona, speaker.actor) === 'yes'
  );
}
