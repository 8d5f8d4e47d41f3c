import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** A sub-issue that looks like a persona's and is not the one that counts. */
export const decoySubIssue: ReasonKind<'decoy-sub-issue'> = {
  code: 'decoy-sub-issue',
  decision: 'notice',
  example: { issue: '#21' },
  title: (reason) =>
    `${detail(reason, 'issue', 'A sub-issue')} looks like the sub-issue of a persona and counts for nothing`,
  explain: () =>
    'Only the sub-issue that the signature pinned counts, or, before that, the one that was opened by Tutti.',
  next: () => ({ text: 'Speak on the right one; the other can be closed', command: null }),
};
