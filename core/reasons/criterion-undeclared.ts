import type { Reason } from '../verdict/verdict.ts';
import { criterionOf, detail, quoted } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** A declared criterion that no owner has spoken for. */
export const criterionUndeclared: ReasonKind<'criterion-undeclared'> = {
  code: 'criterion-undeclared',
  decision: 'wait',
  example: { text: 'Runbook reviewed', former: 'bo' },
  title: (reason, names) =>
    `${names.persona(reason.persona)} has not declared ${criterionOf(reason)}${quoted(reason, 'text')}`,
  explain: (reason) =>
    `It is met when an owner or delegate of the persona says so, in a new comment on its sub-issue.${former(reason)}`,
  next: (reason, names) => ({
    text: `An owner or delegate of ${names.persona(reason.persona)} comments on its sub-issue`,
    command: `/met ${criterionOf(reason)}`,
  }),
};

function former(reason: Reason): string {
  const login = detail(reason, 'former', '');
  return login === '' ? '' : ` ${login} declared it once, and is no owner any more.`;
}
