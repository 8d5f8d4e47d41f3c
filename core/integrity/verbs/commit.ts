import { done, type VerbRule } from './verb-rule.ts';

/** `/commit`: I can deliver my part. Said in person: no delegate can commit for an owner. */
export const commit: VerbRule = {
  verb: 'commit',
  isPositive: () => true,
  place: 'persona',
  by: 'owner',
  take: ({ persona }) => done('committed', [{ act: 'commit' }], { persona }),
};
