import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** The release names an initiative that is none. */
export const initiativeNotFound: ReasonKind<'initiative-not-found'> = {
  code: 'initiative-not-found',
  decision: 'block',
  example: { issue: '#404' },
  title: (reason) => `${detail(reason, 'issue', 'The linked issue')} is not an initiative of this repository`,
  explain: () => 'A release can only lean on initiatives that exist, carry the label and can be read.',
  next: () => ({ text: 'Correct the number in the pull request description', command: 'Initiative: #12' }),
};
