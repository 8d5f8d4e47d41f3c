import { splitCriteria } from '../../commands/split-criteria.ts';
import { nearestWord } from '../../config/nearest-word.ts';
import { criteriaInForce } from '../criteria-in-force.ts';
import { type Call, done, refused, type Taken, type VerbRule } from './verb-rule.ts';

/**
 * `/automate <id> <signal>`: a machine could decide this criterion. It proposes, and no more: what decides a criterion stands
 * in the record or the config, and is signed.
 */
export const automate: VerbRule = {
  verb: 'automate',
  isPositive: () => true,
  place: 'persona',
  by: 'speaker',
  take: (call) => {
    const { command, persona, context, state } = call;
    const [word = '', signal, ...more] = command.rest.split(/[ \t]+/u);
    const own = criteriaInForce(context, state).filter((one) => one.persona === persona);
    const named = splitCriteria(word, {
      own: own.map(({ id }) => id),
      others: criteriaInForce(context, state).flatMap((one) => (one.persona === persona ? [] : one.id)),
      hashOf: () => null,
    });
    if (!('ids' in named)) return refused('unparsable', { message: named.message }, named.suggestion);
    const criterion = own.find(({ id }) => id === named.ids[0]);
    const name = signal?.replaceAll('`', '') ?? '';
    if (criterion === undefined || name === '' || more.length > 0)
      return refused('automate-what', { signals: signalsOf(call) });
    if (!context.config.signals.has(name)) return unknownSignal(call, criterion.id, name);
    if (criterion.signal !== null)
      return refused('already-automated', { id: criterion.id, signal: criterion.signal });
    const { id, text } = criterion;
    const isStanding = context.config.personas
      .find((one) => one.id === persona)
      ?.criteria.some((one) => one.id === id);
    return done('automation-proposed', [{ act: 'automate', id, signal: name }], {
      id,
      text,
      signal: name,
      where: isStanding === true ? 'config' : 'record',
    });
  },
};

function signalsOf({ context }: Call): string {
  return [...context.config.signals.keys()].join(' ');
}

function unknownSignal(call: Call, id: string, name: string): Taken {
  const near = nearestWord(name, [...call.context.config.signals.keys()]);
  const suggestion = near === null ? null : `/automate ${id} ${near}`;
  return refused('signal-not-defined', { signal: name, signals: signalsOf(call) }, suggestion);
}
