import { detail, hint, inLine } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** The record is there and cannot be taken as it is. */
export const recordInvalid: ReasonKind<'record-invalid'> = {
  code: 'record-invalid',
  decision: 'block',
  example: { message: 'The review date is past', hint: 'Write a later date', line: '14' },
  title: (reason) => `The selection record has a mistake: ${detail(reason, 'message', 'it cannot be read')}`,
  explain: () => 'What is promised must be readable in one way only.',
  next: (reason) => ({
    text: `Edit the description of the initiative${inLine(reason)}${hint(reason)}`,
    command: null,
  }),
};
