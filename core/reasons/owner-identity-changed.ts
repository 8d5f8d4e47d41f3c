import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** A login that belonged to an owner or delegate now belongs to another account. */
export const ownerIdentityChanged: ReasonKind<'owner-identity-changed'> = {
  code: 'owner-identity-changed',
  decision: 'block',
  example: { login: 'bo' },
  title: (reason, names) =>
    `The login ${detail(reason, 'login', 'of somebody')} of ${names.persona(reason.persona)} is another account than the one that spoke before`,
  explain: () =>
    'A login can be given up and taken by somebody else. Accounts are compared by the number that GitHub gives them, and the first one that spoke here under a login stays the only one.',
  next: () => ({
    text: 'Check who it is, and write the login that the right account has now into .github/tutti.yml',
    command: null,
  }),
};
