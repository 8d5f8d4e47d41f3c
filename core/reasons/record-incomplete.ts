import { aside, hint } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** The selection record lacks an answer. */
export const recordIncomplete: ReasonKind<'record-incomplete'> = {
  code: 'record-incomplete',
  decision: 'wait',
  example: { message: 'The success answer is missing', hint: 'Write one line per metric' },
  title: (reason) => `The selection record is incomplete${aside(reason, 'message')}`,
  explain: () =>
    'A record answers five questions before anybody commits to it: problem, evidence, approach, success, and what must be true before launch.',
  next: (reason) => ({
    text: `Edit the description of the initiative${hint(reason)}`,
    command: null,
  }),
};
