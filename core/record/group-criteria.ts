import { nearestWord } from '../config/nearest-word.ts';
import type { Block } from '../markdown/block.ts';
import { headingText } from './heading-text.ts';
import { headingWords } from './heading-words.ts';
import { type Item, readOutline } from './read-outline.ts';

export interface NamedPersona {
  readonly id: string;
  readonly name: string;
}

/** What stands under one name. */
export interface CriteriaGroup {
  /** `null` where the name is nobody's, or where there is none. */
  readonly persona: NamedPersona | null;
  /** The name as written; empty above the first one. */
  readonly title: string;
  readonly items: Item[];
  readonly paragraphs: Block[];
}

/**
 * List items and paragraphs by the name above them: a heading, a line of its own (`**Builder**`, `Builder:`), or a list
 * item that holds the criteria. What stands under a name that is nobody's is nobody's, never the persona's before it.
 */
export function groupCriteria(blocks: readonly Block[], personas: readonly NamedPersona[]): CriteriaGroup[] {
  const byWords = new Map(
    personas.flatMap((persona) => [
      [headingWords(persona.id), persona] as const,
      [headingWords(persona.name), persona] as const,
    ]),
  );
  const open = (title: string): CriteriaGroup => ({
    persona: byWords.get(headingWords(title)) ?? null,
    title,
    items: [],
    paragraphs: [],
  });
  const groups: CriteriaGroup[] = [open('')];
  for (const part of readOutline(blocks)) {
    const title = titleOf(part, [...byWords.keys()]);
    if (title !== null) groups.push(open(title));
    else if (part.kind === 'paragraph') groups.at(-1)?.paragraphs.push(part);
    else if (part.kind === 'item') placeItem(groups, part, open);
  }
  return groups;
}

/** An item that is only a persona's name holds that persona's criteria. */
function placeItem(groups: CriteriaGroup[], item: Item, open: (title: string) => CriteriaGroup): void {
  const own = item.items.length > 0 ? open(item.text) : null;
  const last = groups.at(-1);
  if (own === null || own.persona === null || last === undefined) {
    last?.items.push(item);
    return;
  }
  own.items.push(...item.items);
  // What follows the item stands under the same name as what precedes it.
  groups.push(own, open(last.title));
}

/** The name that a heading or a line of its own puts above what follows; `null` for anything else. */
function titleOf(part: Item | Block, known: readonly string[]): string | null {
  if (part.kind === 'heading') return headingText(part);
  if (part.kind !== 'paragraph' || part.lines.length !== 1) return null;
  const text = part.lines[0]?.text.trim() ?? '';
  const words = headingWords(text);
  const isBold = /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/u.test(text);
  return isBold || nearestWord(words, known) !== null ? text : null;
}
