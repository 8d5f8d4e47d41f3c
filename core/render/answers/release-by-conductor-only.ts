import type { AnswerKind } from './answer-kind.ts';

/** Somebody else wants it to be released. */
export const releaseByConductorOnly: AnswerKind = {
  code: 'release-by-conductor-only',
  outcome: 'refused',
  example: { by: 'conductor' },
  say: (detail, names) =>
    `Only an owner of ${names.persona(detail['by'] ?? 'conductor')} can have it released: ${names.speakers(detail['by'] ?? 'conductor')}. Nothing was changed.`,
};
