import type { Hold } from '../state.ts';
import { type Call, done, refused, type VerbRule } from './verb-rule.ts';

/** `/release-hold`: by who set it, as long as they speak for the persona; after that by an owner of it. */
export const releaseHold: VerbRule = {
  verb: 'release-hold',
  isPositive: () => true,
  place: 'initiative',
  by: 'rule',
  take: (call) => {
    const open = call.state.holds.filter(({ released }) => released === null);
    if (open.length === 0) return refused('nothing-to-release');
    const mine = open.filter((hold) => mayRelease(hold, call));
    if (mine.length === 0)
      return refused('not-your-hold', { holders: open.map(({ set }) => set.author.login).join(', ') });
    const left = open.filter((hold) => !mine.includes(hold)).map(({ set }) => set.author.login);
    const holds = mine.map(({ set }) => set.comment);
    return done('hold-released', [{ act: 'release-hold', holds }], { left: left.join(', ') });
  },
};

function mayRelease({ set, persona }: Hold, { speaker, context: { entitlements } }: Call): boolean {
  if (set.author.id === speaker.actor.id) return entitlements.speaker(persona, speaker.actor) === 'yes';
  const holder = { ...set.author, type: 'User' as const };
  return (
    entitlements.speaker(persona, holder) === 'no' && entitlements.owner(persona, speaker.actor) === 'yes'
  );
}
