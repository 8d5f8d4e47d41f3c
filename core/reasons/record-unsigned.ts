import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** Nobody has signed the record yet. */
export const recordUnsigned: ReasonKind<'record-unsigned'> = {
  code: 'record-unsigned',
  decision: 'wait',
  example: { digest: '1a2b3c4d' },
  title: () => 'The selection record is not signed',
  explain: () =>
    'The signature freezes the record: from then on everybody builds against the same promise. It names the record by its digest.',
  next: (reason) => ({
    text: 'Sign on the initiative',
    command: `/sign selection@${detail(reason, 'digest', 'digest')}`,
  }),
};
