import { aside } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** Something wants to be released that belongs to no initiative. */
export const unlinked: ReasonKind<'unlinked'> = {
  code: 'unlinked',
  decision: 'block',
  example: { commits: '1a2b3c4, 5e6f7a8' },
  title: (reason) => `This release is linked to no initiative${aside(reason, 'commits')}`,
  explain: () =>
    'Everything that is released belongs to an initiative, so that somebody has said it is ready.',
  next: () => ({
    text: 'Write the number of the initiative on its own line of the pull request description',
    command: 'Initiative: #12',
  }),
};
