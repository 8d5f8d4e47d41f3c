import type { AnswerKind } from './answer-kind.ts';

/** A team whose members cannot be read. */
export const ownersUnreadable: AnswerKind = {
  code: 'owners-unreadable',
  outcome: 'refused',
  example: { persona: 'builder' },
  say: (detail, names) =>
    `The owners of ${names.persona(detail['persona'] ?? null)} cannot be read now, so it cannot be told whether you are one. An administrator has to let Tutti read the team.`,
};
