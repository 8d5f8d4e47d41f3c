import { isSignedBefore } from './is-signed-before.ts';
import { namedCriteria } from './named-criteria.ts';
import { done, refused, type VerbRule } from './verb-rule.ts';

/** `/met <id…> [evidence]`: these criteria hold, and I stand for it. */
export const met: VerbRule = {
  verb: 'met',
  isPositive: () => true,
  place: 'persona',
  by: 'speaker',
  take: (call) => {
    if (!isSignedBefore(call))
      return refused('nothing-before-signature', { url: call.context.initiativeUrl });
    const named = namedCriteria(call);
    if ('refusal' in named) return named.refusal;
    const { ids, evidence } = named;
    return done('met', [{ act: 'met', ids, evidence }], { ids: ids.join(' '), evidence });
  },
};
