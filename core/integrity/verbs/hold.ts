import { done, noted, refused, type VerbRule } from './verb-rule.ts';

/**
 * `/hold <why>`: the launch waits. By any owner or delegate of a domain persona; under the preset `band` the Conductor
 * cannot block and holds only with another hat.
 */
export const hold: VerbRule = {
  verb: 'hold',
  isPositive: () => false,
  place: 'initiative',
  by: 'rule',
  take: ({ command, speaker, context }) => {
    const hats = context.entitlements.personasOf(speaker.actor);
    const persona = context.config.personas.find(
      ({ id, domain }) => hats.includes(id) && (domain || context.config.preset === 'nest'),
    );
    if (persona === undefined)
      return hats.length > 0
        ? refused('conductor-cannot-hold')
        : refused('not-an-owner', { who: 'any persona' });
    const why = command.rest;
    const acts = [{ act: 'hold', persona: persona.id, why } as const];
    return why === '' ? noted('hold-without-reason', acts) : done('held', acts, { why });
  },
};
