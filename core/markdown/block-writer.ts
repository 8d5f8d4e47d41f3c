/** Turns closed leaves into blocks: takes definitions off paragraphs and tells what their lines stand inside of. */

import type { Block, Container } from './block.ts';
import { findEnclosures } from './find-enclosures.ts';
import { createHtmlNesting, type HtmlNesting } from './html-nesting.ts';
import type { Leaf, LeafLine } from './leaves.ts';
import { rowCells } from './line-syntax.ts';
import { countDefinitionLines } from './parse-definitions.ts';

export interface BlockWriter {
  readonly blocks: Block[];
  write(leaf: Leaf, containers: readonly Container[]): void;
  /** From here on no line counts as plain: parsers read what was just met in different ways. */
  doubtRest(): void;
  isDoubtful(): boolean;
}

/** @param mayHoldHtml whether the text has a `<` at all; most have none, and then only paragraphs need a second look */
export function createBlockWriter(mayHoldHtml: boolean): BlockWriter {
  const blocks: Block[] = [];
  const nesting = createHtmlNesting();
  let doubtful = false;
  return {
    blocks,
    doubtRest() {
      doubtful = true;
    },
    isDoubtful: () => doubtful,
    write(leaf, containers) {
      const { kind, level } = leaf;
      const lines =
        kind === 'paragraph' || kind === 'heading' ? takeDefinitions(blocks, leaf, containers) : leaf.lines;
      if (lines.length === 0) return;
      const topLevel = containers.length === 0;
      if (mayHoldHtml) readHtml(kind, lines, topLevel, nesting);
      else if (kind === 'paragraph' && topLevel && lines.length > 1) enclose(lines, nesting, 0);
      if (doubtful && kind === 'paragraph' && topLevel)
        for (const line of lines) line.enclosure ??= 'unclear';
      blocks.push({ kind, containers, level, setext: level > 0 && lines.length > 1, lines });
    },
  };
}

/** Writes the definitions that a paragraph begins with; returns its other lines. */
function takeDefinitions(blocks: Block[], leaf: Leaf, containers: readonly Container[]): LeafLine[] {
  if (leaf.lines[0]?.text.charCodeAt(0) !== 91) return leaf.lines;
  const texts = leaf.lines.map(({ text }) => text);
  const count = countDefinitionLines(leaf.kind === 'heading' ? texts.slice(0, -1) : texts);
  if (count === 0) return leaf.lines;
  const lines = leaf.lines.slice(0, count);
  blocks.push({ kind: 'definition', containers, level: 0, setext: false, lines });
  return leaf.lines.slice(count);
}

/** Reads the HTML of a block into `nesting`; where the block is a paragraph, tells what encloses its lines. */
function readHtml(
  kind: Leaf['kind'],
  lines: readonly LeafLine[],
  topLevel: boolean,
  nesting: HtmlNesting,
): void {
  const floor = topLevel ? 0 : nesting.depth();
  if (kind === 'html') {
    nesting.readHtml(lines.map(({ text }) => text).join('\n'), floor);
    nesting.leave(topLevel ? nesting.depth() : floor);
  } else if (kind === 'table') {
    for (const cell of lines.flatMap(({ text }) => rowCells(text)))
      readInline([cell], nesting, nesting.depth());
  } else if (kind === 'heading' || (kind === 'paragraph' && !topLevel)) {
    readInline(
      lines.map(({ text }) => text),
      nesting,
      nesting.depth(),
    );
  } else if (kind === 'paragraph') enclose(lines, nesting, floor);
}

function enclose(lines: readonly LeafLine[], nesting: HtmlNesting, floor: number): void {
  const found = readInline(
    lines.map(({ text }) => text),
    nesting,
    floor,
  );
  if (found !== null) for (const [index, line] of lines.entries()) line.enclosure = found[index] ?? null;
}

function readInline(texts: readonly string[], nesting: HtmlNesting, floor: number) {
  const before = nesting.depth();
  const found = findEnclosures(texts, nesting, floor);
  nesting.leave(Math.min(before, nesting.depth()));
  return found;
}
