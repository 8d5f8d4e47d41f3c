import type { ScopeCriterion } from '../scope/scope.ts';
import type { PersonaVerdict, Reason } from '../verdict/verdict.ts';
import { type AssessedCriterion, assessCriterion } from './assess-criterion.ts';
import type { PersonaInput } from './persona-input.ts';
import { isPersonaCommitted, linkOf, personaReasons } from './persona-reasons.ts';
import { assessStatus } from './persona-status.ts';
import { inForceSince } from './scope-chain.ts';

export interface AssessedPersona {
  readonly input: PersonaInput;
  readonly criteria: readonly AssessedCriterion[];
  readonly reasons: readonly Reason[];
}

/** Everything about one persona that does not hang on the others. */
export function assessPersona(input: PersonaInput): AssessedPersona {
  const criteria = input.criteria.map((criterion) => assessOne(input, criterion));
  // Before the first signature there is nothing that could be met.
  const launch =
    input.chain === null ? [] : criteria.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  return { input, criteria, reasons: [...personaReasons(input), ...launch] };
}

/** The verdict, once it is known which of its dependencies are open. */
export function concludePersona(
  assessed: AssessedPersona,
  openNeeds: PersonaVerdict['needs'],
  waits: readonly Reason[],
): PersonaVerdict {
  const { input, criteria } = assessed;
  const { persona, said, place, facts, targetDate } = input;
  const verdicts = criteria.map(({ verdict }) => verdict);
  const reasons = [...assessed.reasons, ...waits];
  const issue = 'issue' in place ? place.issue : null;
  return {
    id: persona.id,
    name: persona.name,
    domain: persona.domain,
    status: assessStatus({
      isSigned: input.chain !== null,
      criteria: verdicts,
      reasons,
      risk: said.risk,
      targetDate,
      now: facts.readAt,
    }),
    committed: isPersonaCommitted(input),
    criteria: verdicts,
    risk: said.risk,
    needs: openNeeds,
    issue: issue === null ? null : { number: issue.number, url: issue.url, nodeId: issue.nodeId },
    reasons,
  };
}

function assessOne(input: PersonaInput, criterion: ScopeCriterion): AssessedCriterion {
  const { persona, said, candidate, chain } = input;
  return assessCriterion({
    criterion,
    persona,
    said,
    candidate,
    facts: input.facts,
    since: chain === null ? Number.POSITIVE_INFINITY : inForceSince(chain, criterion),
    link: linkOf(input),
    formerOwner: formerOwner(input, criterion),
  });
}

/** Who once declared it and may no more; our receipt remembers. */
function formerOwner({ receipts, isSpeaker }: PersonaInput, criterion: ScopeCriterion): string | null {
  const said = receipts.findLast(({ acts }) =>
    acts.some((act) => act.act === 'met' && act.ids.includes(criterion.id)),
  );
  return said === undefined || isSpeaker(said.author) ? null : said.author.login;
}
