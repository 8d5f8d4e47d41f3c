import { criterionOf } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** A criterion that changed after it was declared. */
export const criterionStale: ReasonKind<'criterion-stale'> = {
  code: 'criterion-stale',
  decision: 'wait',
  example: {},
  title: (reason, names) =>
    `${names.persona(reason.persona)} has to declare ${criterionOf(reason)} again: it has changed`,
  explain: () =>
    'Its text, kind or rule changed after it was declared. A declaration belongs to the words it was made on.',
  next: (reason, names) => ({
    text: `An owner or delegate of ${names.persona(reason.persona)} reads the new wording and comments on its sub-issue`,
    command: `/met ${criterionOf(reason)}`,
  }),
};
