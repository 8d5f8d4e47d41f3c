import { darkeners } from './dark.ts';
import { done, refused, type VerbRule } from './verb-rule.ts';

/** `/undark`: it launches with what it is in again. By anybody who speaks for one of those who made it dark. */
export const undark: VerbRule = {
  verb: 'undark',
  isPositive: () => false,
  place: 'initiative',
  by: 'rule',
  take: ({ speaker, state, context: { config, entitlements } }) => {
    const both = darkeners(config);
    if (!both.some((id) => entitlements.speaker(id, speaker.actor) === 'yes'))
      return refused('dark-by-both', { who: both.join(' and ') });
    return state.darks.length === 0 ? refused('not-dark') : done('undarkened', [{ act: 'undark' }]);
  },
};
