import { deed } from './deed.ts';
import { criterionOf } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** Tampering took away what somebody had declared. */
export const declarationVoided: ReasonKind<'declaration-voided'> = {
  code: 'declaration-voided',
  decision: 'block',
  example: { actor: 'wanda', what: 'comment-edited' },
  title: (reason, names) =>
    `${names.persona(reason.persona)} has to declare ${criterionOf(reason)} again: ${deed(reason)}`,
  explain: () =>
    'When words that decide something may have been altered or removed, what was said before no longer counts in favour. Nobody is accused; one new comment mends it.',
  next: (reason, names) => ({
    text: `An owner or delegate of ${names.persona(reason.persona)} comments on its sub-issue`,
    command: `/met ${criterionOf(reason)}`,
  }),
};
