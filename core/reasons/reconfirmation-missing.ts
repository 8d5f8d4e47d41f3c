import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** A specification change that an affected persona has not re-confirmed. */
export const reconfirmationMissing: ReasonKind<'reconfirmation-missing'> = {
  code: 'reconfirmation-missing',
  decision: 'wait',
  example: { digest: '1a2b3c4d' },
  title: (reason, names) => `${names.persona(reason.persona)} has not re-confirmed the changed record`,
  explain: () =>
    'The promise changed after it was signed. Each persona that the change affects says that its part still holds.',
  next: (reason, names) => ({
    text: `An owner or delegate of ${names.persona(reason.persona)} comments on its sub-issue`,
    command: `/reconfirm@${detail(reason, 'digest', 'digest')}`,
  }),
};
