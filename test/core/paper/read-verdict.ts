import type { Assessment } from '../../../core/gates/assessment.ts';
import type { CriterionState } from '../../../core/verdict/verdict.ts';

/** State of one criterion, by its id. */
export function stateOf({ verdict }: Assessment, criterion: string): CriterionState {
  const found = verdict.personas.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterion);
  if (found === undefined) throw new Error(`no criterion ${criterion}`);
  return found.state;
}

/** Codes of the reasons, in the order given. */
export function codesOf({ verdict }: Assessment): string[] {
  return verdict.reasons.map(({ code }) => code);
}

/** What became of each line that has not been answered. */
export function answersOf({ answers }: Assessment): string[] {
  return answers.flatMap(({ outcomes }) => outcomes.map(({ outcome, code }) => `${outcome} ${code}`));
}
