import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** The record was edited after it was signed. */
export const recordChanged: ReasonKind<'record-changed'> = {
  code: 'record-changed',
  decision: 'block',
  example: { digest: '5e6f7a8b' },
  title: () => 'The record was changed after it was signed',
  explain: () =>
    'What was signed stays in force until the changed record is signed. Either put the old words back, or sign the new ones.',
  next: (reason) => ({
    text: 'Sign the record as it stands now, on the initiative',
    command: `/sign selection@${detail(reason, 'digest', 'digest')}`,
  }),
};
