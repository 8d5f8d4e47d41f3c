import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** Something a persona needs from another that is not there. */
export const dependencyOpen: ReasonKind<'dependency-open'> = {
  code: 'dependency-open',
  decision: 'wait',
  example: { id: 'n1', on: 'guardian', what: 'load profile' },
  title: (reason, names) =>
    `${names.persona(reason.persona)} still needs ${detail(reason, 'what', 'something')} from ${detail(reason, 'on', 'another persona')}`,
  explain: () =>
    'A persona asked for this. It closes by itself when the criterion or issue it names is done, otherwise the persona says that it has it.',
  next: (reason, names) => ({
    text: `When it is there, ${names.persona(reason.persona)} comments on its sub-issue`,
    command: `/got ${detail(reason, 'id', 'n1')}`,
  }),
};
