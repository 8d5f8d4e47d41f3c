import type { AnswerKind } from './answer-kind.ts';

/** Somebody else than the signer signs. */
export const signatureByConductorOnly: AnswerKind = {
  code: 'signature-by-conductor-only',
  outcome: 'refused',
  example: { signer: 'conductor' },
  say: (detail, names) =>
    `Only ${names.persona(detail['signer'] ?? 'conductor')} can sign the record: ${names.speakers(detail['signer'] ?? 'conductor')}. Nothing was changed.`,
};
