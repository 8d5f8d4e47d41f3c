import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** The release names an initiative that is over. */
export const initiativeClosed: ReasonKind<'initiative-closed'> = {
  code: 'initiative-closed',
  decision: 'block',
  example: { issue: '#12' },
  title: (reason) => `The initiative ${detail(reason, 'issue', 'it names')} is closed`,
  explain: () =>
    'What its personas said was about a launch that is over. A later release needs an initiative of its own, or this one opened again.',
  next: () => ({
    text: 'Name the initiative that this release belongs to in the description of the pull request',
    command: 'Initiative: #<number>',
  }),
};
