import { deed } from './deed.ts';
import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** The record of what was signed was edited or removed. */
export const scopeReceiptBroken: ReasonKind<'scope-receipt-broken'> = {
  code: 'scope-receipt-broken',
  decision: 'block',
  example: { digest: '1a2b3c4d', actor: 'wanda', what: 'comment-edited' },
  title: (reason) => `The signature no longer counts: ${deed(reason)}`,
  explain: () =>
    'The comments that sign the record and keep it are written once and never altered. What was signed before somebody touched them has to be signed again.',
  next: (reason) => ({
    text: 'Sign again, on the initiative',
    command: `/sign selection@${detail(reason, 'digest', 'digest')}`,
  }),
};
