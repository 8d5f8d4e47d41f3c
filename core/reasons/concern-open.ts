import { detail, quoted } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** A persona cannot deliver its part as the record stands. */
export const concernOpen: ReasonKind<'concern-open'> = {
  code: 'concern-open',
  decision: 'block',
  example: { id: 'c1', actor: 'gus', why: 'no capacity' },
  title: (reason, names) =>
    `${names.persona(reason.persona)} has an open concern, raised by ${detail(reason, 'actor', 'an owner')}${quoted(reason, 'why')}`,
  explain: () =>
    'The initiative does not go on until the record is reshaped and the one who raised the concern resolves it.',
  next: (reason) => ({
    text: 'The one who raised it comments on the sub-issue',
    command: `/resolve ${detail(reason, 'id', 'c1')}`,
  }),
};
