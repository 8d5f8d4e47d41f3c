import type { ReasonKind } from './reason-kind.ts';

/** The initiative has not got a sub-issue for every persona yet. */
export const subIssuesNotOpened: ReasonKind<'sub-issues-not-opened'> = {
  code: 'sub-issues-not-opened',
  decision: 'wait',
  example: {},
  title: () => 'The sub-issues of the personas are not open yet',
  explain: () =>
    'Each persona speaks on its own sub-issue. They are opened as soon as the initiative is seen.',
  next: () => ({
    text: 'Wait a minute; if nothing happens, ask for another look on the initiative',
    command: '/recheck',
  }),
};
