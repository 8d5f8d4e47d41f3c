import { aside } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** Two sub-issues claim to be one persona's before anything was signed. */
export const subIssueAmbiguous: ReasonKind<'sub-issue-ambiguous'> = {
  code: 'sub-issue-ambiguous',
  decision: 'block',
  example: { issues: '#13, #21' },
  title: (reason, names) =>
    `${names.persona(reason.persona)} has more than one sub-issue${aside(reason, 'issues')}`,
  explain: () => 'It must be plain which one counts before anybody speaks on it.',
  next: () => ({ text: 'Remove all but one of them from the initiative', command: null }),
};
