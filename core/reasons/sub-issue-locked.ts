import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** The conversation on a persona's sub-issue is locked. */
export const subIssueLocked: ReasonKind<'sub-issue-locked'> = {
  code: 'sub-issue-locked',
  decision: 'block',
  example: { actor: 'wanda' },
  title: (reason, names) => {
    const actor = detail(reason, 'actor', '');
    return `The sub-issue of ${names.persona(reason.persona)} is locked${actor === '' ? '' : ` by ${actor}`}`;
  },
  explain: () =>
    'On a locked issue only people with write access can speak, so an owner may be unable to object.',
  next: () => ({ text: 'Unlock the conversation', command: null }),
};
