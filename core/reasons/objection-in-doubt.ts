import { deed } from './deed.ts';
import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** Tampering where nothing was declared that it could void: an objection may be gone. */
export const objectionInDoubt: ReasonKind<'objection-in-doubt'> = {
  code: 'objection-in-doubt',
  decision: 'block',
  example: { actor: 'wanda', what: 'comment-deleted', digest: '1a2b3c4d' },
  title: (reason, names) =>
    `${names.persona(reason.persona)} has to say again that its part holds: ${deed(reason)}`,
  explain: () =>
    'What was altered or removed may have been an objection, and here nothing was declared that would have to be said again. Nobody is accused; one new comment mends it.',
  next: (reason, names) => ({
    text: `An owner or delegate of ${names.persona(reason.persona)} comments on its sub-issue`,
    command: `/reconfirm@${detail(reason, 'digest', 'digest')}`,
  }),
};
