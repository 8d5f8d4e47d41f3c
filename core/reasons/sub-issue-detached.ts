import type { ReasonKind } from './reason-kind.ts';

/** The pinned sub-issue of a persona is no longer below the initiative. */
export const subIssueDetached: ReasonKind<'sub-issue-detached'> = {
  code: 'sub-issue-detached',
  decision: 'block',
  example: {},
  title: (reason, names) =>
    `The sub-issue of ${names.persona(reason.persona)} is no longer below the initiative`,
  explain: () => 'The signature pinned this sub-issue to this initiative, in this repository.',
  next: () => ({
    text: 'Add it to the initiative as a sub-issue again; what was declared there has to be declared again',
    command: null,
  }),
};
