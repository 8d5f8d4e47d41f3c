import type { Draft } from '../draft.ts';
import { type Finding, pointerTo } from '../finding.ts';
import { reportedName } from './reported-name.ts';
import type { Rule } from './rule.ts';

/**
 * Controls, line breaks, characters that turn the direction of text round, and those that show nothing at all. Joiners
 * stay: scripts and emoji need them.
 */
const HIDDEN =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** Every text that is shown is one line of characters that can be seen: what a reader signs must be what stands there. */
export const plainText: Rule = (draft) =>
  shownTexts(draft).flatMap(([pointer, text]): Finding[] => {
    if (text === undefined) return [];
    const hidden = HIDDEN.exec(text)?.[0];
    if (hidden === undefined && text.trim() !== '') return [];
    const point = hidden?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return [
      {
        code: point ? 'text-not-plain' : 'value-empty',
        severity: 'error',
        pointer,
        at: 'value',
        message: point ? `This contains a character that cannot be seen (U+${point}).` : 'This is empty.',
        hint: 'Write one line of plain text.',
      },
    ];
  });

function shownTexts(draft: Draft): (readonly [pointer: string, text: string | undefined])[] {
  const gates = Object.entries(draft.gates ?? {});
  const personas = Object.entries(draft.personas ?? {});
  const signals = Object.entries(draft.signals ?? {});
  return [
    [pointerTo('band'), draft.band],
    ...gates.map(([gate, name]) => [pointerTo('gates', gate), name] as const),
    ...personas.map(([id, entry]) => [pointerTo('personas', id, 'name'), entry?.name] as const),
    ...personas.flatMap(([id, entry]) =>
      (entry?.criteria ?? []).map(
        (criterion, index) =>
          [pointerTo('personas', id, 'criteria', index, 'text'), criterion?.text] as const,
      ),
    ),
    ...signals.map(([name, signal]) => {
      const [key, reported] = reportedName(signal);
      return [pointerTo('signals', name, key), reported] as const;
    }),
  ];
}
