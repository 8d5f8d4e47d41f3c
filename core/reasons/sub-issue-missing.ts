import type { ReasonKind } from './reason-kind.ts';

/** The pinned sub-issue of a persona is gone. */
export const subIssueMissing: ReasonKind<'sub-issue-missing'> = {
  code: 'sub-issue-missing',
  decision: 'block',
  example: {},
  title: (reason, names) => `The sub-issue of ${names.persona(reason.persona)} is gone`,
  explain: () =>
    'The signature pinned this sub-issue. A persona whose place is gone has said nothing, and is never counted as one persona fewer.',
  next: () => ({
    text: 'An administrator can say what happened. A deleted issue cannot be brought back: open a new initiative with the same record',
    command: null,
  }),
};
