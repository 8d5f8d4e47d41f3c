import type { Config } from '../../config/config.ts';
import { signerOf } from './sign.ts';
import { done, noted, refused, type VerbRule } from './verb-rule.ts';

/** Who has to say so, both of them: the persona that built it, and the one that holds everything together. */
export function darkeners(config: Config): readonly string[] {
  return ['builder', signerOf(config)];
}

/**
 * `/dark <flag or reason>`: the code may be in a release, and does not launch with it. An owner of the Builder and one of the
 * Conductor say so, each in person; until both have, it changes nothing.
 */
export const dark: VerbRule = {
  verb: 'dark',
  isPositive: () => true,
  place: 'initiative',
  by: 'rule',
  isVoidedAnywhere: true,
  take: ({ command, speaker, state, context: { config, entitlements } }) => {
    const both = darkeners(config);
    const hats = both.filter((id) => entitlements.owner(id, speaker.actor) === 'yes');
    if (hats.length === 0) return refused('dark-by-both', { who: both.join(' and ') });
    const why = command.rest;
    if (why === '') return refused('dark-needs-reason');
    const acts = hats.map((persona) => ({ act: 'dark', persona, why }) as const);
    const said = new Set([...hats, ...state.darks.map(({ persona }) => persona)]);
    const left = both.filter((id) => !said.has(id));
    return left.length === 0
      ? done('darkened', acts, { why })
      : noted('dark-half', acts, { why, left: left.join(' and ') });
  },
};
