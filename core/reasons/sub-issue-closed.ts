import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** A persona's sub-issue was closed. */
export const subIssueClosed: ReasonKind<'sub-issue-closed'> = {
  code: 'sub-issue-closed',
  decision: 'notice',
  example: { issue: '#13' },
  title: (reason) =>
    `${detail(reason, 'issue', 'A sub-issue')} is closed, which says nothing about its criteria`,
  explain: () => 'Closing an issue declares nothing. What was declared there still counts.',
  next: () => ({ text: 'Reopen it if the persona still has something to say', command: null }),
};
