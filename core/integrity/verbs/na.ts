import { isSignedBefore } from './is-signed-before.ts';
import { namedCriteria } from './named-criteria.ts';
import { done, refused, type VerbRule } from './verb-rule.ts';

/** `/na <id…> <why>`: does not apply here. Waits for somebody else's `/confirm <id>`. */
export const na: VerbRule = {
  verb: 'na',
  isPositive: () => true,
  place: 'persona',
  by: 'speaker',
  take: (call) => {
    if (!isSignedBefore(call))
      return refused('nothing-before-signature', { url: call.context.initiativeUrl });
    const named = namedCriteria(call);
    if ('refusal' in named) return named.refusal;
    const { ids, evidence: why } = named;
    if (why === '') return refused('na-needs-reason', {}, `/na ${ids.join(' ')} <why it does not apply>`);
    return done('na-declared', [{ act: 'na', ids, why }], { ids: ids.join(' '), why });
  },
};
