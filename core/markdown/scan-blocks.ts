/**
 * A block scanner for Markdown as GitHub writes it: CommonMark with tables and footnotes. It tells which lines are
 * plain paragraph lines at the top level, which are headings, list items, code, and so on, in one pass and linear time.
 *
 * Method: CommonMark 0.31, appendix "A parsing strategy", phase 1. Each line first meets the containers that are open,
 * may then open new ones, and what is left of it continues the open leaf or begins another.
 *
 * Proven equal to a full parser on generated and real documents. Where the two differ it is on the safe side: the
 * scanner may call a plain line not plain, never the reverse. The cases are listed in `test/core/markdown/`.
 */

import type { Block, Container } from './block.ts';
import { type BlockWriter, createBlockWriter } from './block-writer.ts';
import { continueContainer, MAX_DEPTH, type OpenContainer, openContainer } from './containers.ts';
import { htmlKind } from './html-block.ts';
import {
  addLazyLine,
  continueLeaf,
  isLazyContinuation,
  type Leaf,
  splitTable,
  startLeaf,
  takeBlank,
} from './leaves.ts';
import { expandTabs, isBlank, skipSpaces } from './line-syntax.ts';
import { splitLines } from './split-lines.ts';

interface Scan {
  readonly writer: BlockWriter;
  /** Open containers, outermost first; the open leaf stands in the innermost. */
  readonly open: OpenContainer[];
  leaf: Leaf | null;
}

/** Leaf blocks of a Markdown text, in order. Pure; the cost grows with the length of the text and nothing else. */
export function scanBlocks(text: string): readonly Block[] {
  return scanText(text).blocks;
}

/** The same, and whether the text holds something that parsers read differently. */
export function scanText(text: string): { readonly blocks: readonly Block[]; readonly isDoubtful: boolean } {
  const scan: Scan = { writer: createBlockWriter(text.includes('<')), open: [], leaf: null };
  const mayHoldTabs = text.includes('\t');
  let number = 0;
  for (const line of splitLines(text)) {
    number += 1;
    if (scan.open.length > MAX_DEPTH) break;
    scanLine(scan, mayHoldTabs ? expandTabs(line) : line, number);
  }
  closeContainers(scan, 0);
  return { blocks: scan.writer.blocks, isDoubtful: scan.writer.isDoubtful() };
}

function scanLine(scan: Scan, text: string, number: number): void {
  let at = 0;
  let matched = 0;
  for (const container of scan.open) {
    const next = continueContainer(container, text, at);
    if (next === -1) break;
    at = next;
    matched += 1;
  }
  const allMatched = matched === scan.open.length;
  if (allMatched && (scan.leaf?.kind === 'fenced-code' || scan.leaf?.kind === 'html')) {
    scanLeaf(scan, text, at, number);
    return;
  }
  const content = openContainers(scan, text, at, matched, number);
  if (content === -1 && !allMatched) {
    if (takeLazyLine(scan, text, at, number)) return;
    closeContainers(scan, matched);
  }
  scanLeaf(scan, text, content === -1 ? at : content, number);
}

/** A paragraph goes on without the marks of its containers as long as nothing else begins. */
function takeLazyLine(scan: Scan, text: string, at: number, number: number): boolean {
  if (scan.leaf?.kind !== 'paragraph' || isBlank(text, at) || !isLazyContinuation(text, at)) return false;
  // The reference parser begins an HTML block here, as CommonMark does not.
  if (htmlKind(text, skipSpaces(text, at), false) === 7) scan.writer.doubtRest();
  addLazyLine(scan.leaf, text, at, number);
  return true;
}

/** Opens the containers that begin here; index after the last mark, or -1 where there is none. */
function openContainers(scan: Scan, text: string, from: number, matched: number, number: number): number {
  const cut = matched === scan.open.length ? scan.leaf?.kind : undefined;
  // The reference parser lets these be cut by nothing but a list that starts at 1, on the whole line.
  const guarded = cut === 'paragraph' || cut === 'indented-code';
  let at = -1;
  while (scan.open.length <= MAX_DEPTH) {
    const found = openContainer(text, at === -1 ? from : at, cut === 'paragraph' && at === -1, number);
    if (found === null) break;
    if (guarded && !found.interrupts) scan.writer.doubtRest();
    if (at === -1) closeContainers(scan, matched);
    if (isFootnote(found.opened) && scan.open.some(isFootnote)) scan.writer.doubtRest();
    scan.open.push(found.opened);
    at = found.end;
  }
  return at;
}

function isFootnote({ container }: OpenContainer): boolean {
  return container.kind === 'footnote';
}

function scanLeaf(scan: Scan, text: string, at: number, number: number): void {
  const blank = isBlank(text, at);
  if (scan.leaf !== null) {
    if (blank ? takeBlank(scan.leaf, text, at, number) : takeLine(scan, scan.leaf, text, at, number)) {
      if (scan.leaf?.done) closeLeaf(scan);
      return;
    }
    closeLeaf(scan);
  }
  if (blank) return;
  scan.leaf = startLeaf(text, at, number);
  if (scan.leaf.done) closeLeaf(scan);
}

function takeLine(scan: Scan, leaf: Leaf, text: string, at: number, number: number): boolean {
  const outcome = continueLeaf(leaf, text, at, number);
  if (outcome === 'split') {
    const table = splitTable(leaf, text, at, number);
    // The reference parser takes a head that is a lone tag for HTML, GitHub takes it for a table.
    if (htmlKind(table.lines[0]?.text ?? '', 0, false) === 7) scan.writer.doubtRest();
    closeLeaf(scan);
    scan.leaf = table;
  }
  return outcome !== 'refused';
}

function closeContainers(scan: Scan, keep: number): void {
  closeLeaf(scan);
  scan.open.length = keep;
}

const NONE: readonly Container[] = [];

function closeLeaf(scan: Scan): void {
  const { leaf } = scan;
  scan.leaf = null;
  if (leaf === null || leaf.lines.length === 0) return;
  const containers = scan.open.length === 0 ? NONE : scan.open.map(({ container }) => container);
  scan.writer.write(leaf, containers);
}
