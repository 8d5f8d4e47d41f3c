import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** One commit wants to be released in two places, and GitHub keeps check runs per commit. */
export const commitShared: ReasonKind<'commit-shared'> = {
  code: 'commit-shared',
  decision: 'block',
  example: { other: '#51 into release/1.1' },
  title: (reason) =>
    `The same commit is asked for by ${detail(reason, 'other', 'another release')}, which is not ready`,
  explain: () =>
    'GitHub keeps a check per commit, not per pull request. A green for one would let the other pass, so both have to be ready.',
  next: () => ({
    text: 'Make the other one ready, close it, or give each a commit of its own',
    command: null,
  }),
};
