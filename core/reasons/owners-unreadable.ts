import type { ReasonKind } from './reason-kind.ts';

/** A team that owns a persona cannot be read. */
export const ownersUnreadable: ReasonKind<'owners-unreadable'> = {
  code: 'owners-unreadable',
  decision: 'error',
  example: {},
  title: (reason, names) => `The owners of ${names.persona(reason.persona)} cannot be read`,
  explain: () =>
    'Whether somebody is a member of the team cannot be told, so neither yes nor no is concluded.',
  next: () => ({
    text: 'An administrator lets Tutti read the members of the organisation, or corrects the name of the team',
    command: null,
  }),
};
