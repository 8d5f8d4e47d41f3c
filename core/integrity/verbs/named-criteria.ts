import { splitCriteria } from '../../commands/split-criteria.ts';
import { hashCriterion } from '../../scope/digest.ts';
import { criteriaInForce } from '../criteria-in-force.ts';
import { type Call, refused, type Taken } from './verb-rule.ts';

/** The criteria that a line names and the words behind them, or the refusal that says what is wrong with them. */
export function namedCriteria({
  command,
  persona,
  context,
  state,
}: Call): { ids: readonly string[]; evidence: string } | { refusal: Taken } {
  const criteria = criteriaInForce(context, state);
  const own = criteria.filter((criterion) => criterion.persona === persona);
  const split = splitCriteria(command.rest, {
    own: own.map(({ id }) => id),
    others: criteria.filter((criterion) => criterion.persona !== persona).map(({ id }) => id),
    hashOf: (id) => {
      const criterion = own.find((candidate) => candidate.id === id);
      return criterion === undefined ? null : hashCriterion(criterion);
    },
    keepsGoodIds: command.verb === 'unmet',
  });
  if ('ids' in split) return split;
  return { refusal: refused('unparsable', { message: split.message }, split.suggestion) };
}
