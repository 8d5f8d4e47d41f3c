import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** A team among those who may cannot be read. */
export const overrideOwnersUnreadable: AnswerKind = {
  code: 'override-owners-unreadable',
  outcome: 'refused',
  example: { who: 'acme/leadership' },
  say: (detail) =>
    `It cannot be read whether you are one of ${given(detail, 'who', 'those whom the config names')}, so nothing was changed. The App needs the permission *Members: read* for teams.`,
};
