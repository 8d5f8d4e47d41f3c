import type { Block, Container } from '../markdown/block.ts';

/** A list item: its own text on one line, and the items nested in it. */
export interface Item {
  readonly kind: 'item';
  /** Where it begins, from 1. */
  readonly line: number;
  text: string;
  readonly items: Item[];
}

/**
 * The outermost list items and the blocks between them, in order. What an item holds besides text and items (code,
 * tables, quotes) is left out, and so are quotes and footnotes: they are somebody else's words, or an aside.
 */
export function readOutline(blocks: readonly Block[]): (Item | Block)[] {
  const outline: (Item | Block)[] = [];
  const known = new Map<Container, Item>();
  for (const block of blocks) {
    if (block.containers.length === 0) outline.push(block);
    else if (block.kind === 'paragraph' && block.containers.every(({ kind }) => kind === 'item')) {
      const item = openItem(block.containers, known, outline);
      item.text = [item.text, ...block.lines.map(({ text }) => text)].join(' ').trim();
    }
  }
  return outline;
}

/** The innermost item of these containers; those that were not met before take their place. */
function openItem(
  containers: readonly Container[],
  known: Map<Container, Item>,
  outline: (Item | Block)[],
): Item {
  let siblings: (Item | Block)[] = outline;
  let item: Item | undefined;
  for (const container of containers) {
    item = known.get(container);
    if (item === undefined) {
      item = { kind: 'item', line: container.line, text: '', items: [] };
      known.set(container, item);
      siblings.push(item);
    }
    siblings = item.items;
  }
  if (item === undefined) throw new Error('a block of a list stands in no item');
  return item;
}
