import type { ReasonKind } from './reason-kind.ts';

/** Selection: every domain persona says in person that it can deliver its part. */
export const commitmentMissing: ReasonKind<'commitment-missing'> = {
  code: 'commitment-missing',
  decision: 'wait',
  example: {},
  title: (reason, names) => `${names.persona(reason.persona)} has not committed`,
  explain: () =>
    'Before work starts, an owner of each domain persona says in person that the persona can deliver its part.',
  next: (reason, names) => ({
    text: `An owner of ${names.persona(reason.persona)} comments on its sub-issue`,
    command: '/commit',
  }),
};
