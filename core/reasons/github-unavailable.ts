import { aside } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** GitHub did not answer. */
export const githubUnavailable: ReasonKind<'github-unavailable'> = {
  code: 'github-unavailable',
  decision: 'error',
  example: { what: 'HTTP 502' },
  title: (reason) => `GitHub could not be read${aside(reason, 'what')}`,
  explain: () => 'The verdict is unknown until GitHub answers. It is tried again by itself.',
  next: () => ({ text: 'Wait, or ask for another look', command: '/recheck' }),
};
