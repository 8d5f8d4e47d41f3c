/** Leaf blocks while they are open: how one begins, and what a further line does to it. */

import type { Enclosure } from './block.ts';
import { endsHtml, type HtmlKind, htmlKind } from './html-block.ts';
import {
  atxLevel,
  closesFence,
  delimiterCells,
  fenceLength,
  isThematicBreak,
  rowCells,
  setextLevel,
  skipSpaces,
} from './line-syntax.ts';
import { isAllDefinitions } from './parse-definitions.ts';

/** A line of a block to be; what it stands inside of is found when the block is closed. */
export interface LeafLine {
  readonly number: number;
  readonly text: string;
  enclosure: Enclosure | null;
}

export interface Leaf {
  kind: 'paragraph' | 'heading' | 'fenced-code' | 'indented-code' | 'html' | 'table' | 'break';
  lines: LeafLine[];
  /** Headings: 1 to 6. */
  level: number;
  /** Fences: their mark and length. */
  readonly mark: number;
  readonly length: number;
  readonly html: HtmlKind | 0;
  /** Nothing can follow in it. */
  done: boolean;
  /** Paragraphs: whether the last line may turn out to be the head of a table. */
  headable: boolean;
  /** Indented code: blank lines that belong to it if more code follows. */
  readonly blanks: LeafLine[];
}

/** What a line does to the open leaf. `split`: its last line and this one are a table. */
export type Continuation = 'taken' | 'refused' | 'split';

const CODE_INDENT = 4;

/** The leaf that a line which is not blank begins at `at`. */
export function startLeaf(text: string, at: number, number: number): Leaf {
  const start = skipSpaces(text, at);
  if (start - at >= CODE_INDENT) {
    return leafOf('indented-code', lineOf(text, at + CODE_INDENT, number));
  }
  const line = lineOf(text, start, number);
  const level = atxLevel(text, start);
  if (level > 0) return Object.assign(leafOf('heading', line), { level, done: true });
  const length = fenceLength(text, start);
  if (length > 0) return Object.assign(leafOf('fenced-code', line), { mark: text.charCodeAt(start), length });
  const html = htmlKind(text, start, false);
  if (html !== 0) {
    return Object.assign(leafOf('html', line), { html, done: endsHtml(html, text, start + OPENING[html]) });
  }
  if (isThematicBreak(text, start)) return Object.assign(leafOf('break', line), { done: true });
  return leafOf('paragraph', line);
}

/** How many characters of an HTML block's opening cannot be part of its end. */
const OPENING: Readonly<Record<HtmlKind, number>> = { 1: 1, 2: 2, 3: 1, 4: 2, 5: 9, 6: 1, 7: 1 };

function leafOf(kind: Leaf['kind'], line: LeafLine): Leaf {
  return {
    kind,
    lines: [line],
    level: 0,
    mark: 0,
    length: 0,
    html: 0,
    done: false,
    headable: kind === 'paragraph',
    blanks: [],
  };
}

function lineOf(text: string, from: number, number: number): LeafLine {
  return { number, text: text.slice(from), enclosure: null };
}

/** Whether a line outside the paragraph's containers still belongs to it: nothing else may begin there. */
export function isLazyContinuation(text: string, at: number): boolean {
  const start = skipSpaces(text, at);
  return start - at >= CODE_INDENT || !interrupts(text, start);
}

function interrupts(text: string, start: number): boolean {
  return (
    atxLevel(text, start) > 0 ||
    fenceLength(text, start) > 0 ||
    htmlKind(text, start, true) !== 0 ||
    isThematicBreak(text, start)
  );
}

/** Takes a blank line into the leaf where it may hold one; false where the blank line ends it. */
export function takeBlank(leaf: Leaf, text: string, at: number, number: number): boolean {
  const line = lineOf(text, at, number);
  if (leaf.kind === 'indented-code') leaf.blanks.push(line);
  else if (leaf.kind === 'fenced-code') leaf.lines.push(line);
  else if (leaf.kind === 'html' && leaf.html < 6) leaf.lines.push(line);
  else return false;
  return true;
}

/** Offers a line that is not blank to the open leaf. */
export function continueLeaf(leaf: Leaf, text: string, at: number, number: number): Continuation {
  switch (leaf.kind) {
    case 'fenced-code':
      return continueFence(leaf, text, at, number);
    case 'html':
      leaf.lines.push(lineOf(text, at, number));
      leaf.done = leaf.html !== 0 && endsHtml(leaf.html, text, at);
      return 'taken';
    case 'indented-code':
      return continueIndented(leaf, text, at, number);
    case 'table':
      return continueTable(leaf, text, at, number);
    case 'paragraph':
      return continueParagraph(leaf, text, at, number);
    case 'heading':
    case 'break':
      break;
  }
  return 'refused';
}

function continueFence(leaf: Leaf, text: string, at: number, number: number): Continuation {
  const start = skipSpaces(text, at);
  leaf.lines.push(lineOf(text, at, number));
  leaf.done = start - at < CODE_INDENT && closesFence(text, start, leaf.mark, leaf.length);
  return 'taken';
}

function continueIndented(leaf: Leaf, text: string, at: number, number: number): Continuation {
  if (skipSpaces(text, at) - at < CODE_INDENT) return 'refused';
  for (const blank of leaf.blanks) leaf.lines.push(blank);
  leaf.lines.push(lineOf(text, at + CODE_INDENT, number));
  leaf.blanks.length = 0;
  return 'taken';
}

function continueTable(leaf: Leaf, text: string, at: number, number: number): Continuation {
  const start = skipSpaces(text, at);
  if (start - at >= CODE_INDENT || interrupts(text, start) || htmlKind(text, start, false) !== 0) {
    return 'refused';
  }
  leaf.lines.push(lineOf(text, start, number));
  return 'taken';
}

function continueParagraph(leaf: Leaf, text: string, at: number, number: number): Continuation {
  const start = skipSpaces(text, at);
  const line = lineOf(text, start, number);
  if (start - at < CODE_INDENT) {
    const level = setextLevel(text, start);
    if (level > 0) return underline(leaf, line, level);
    const cells = leaf.headable ? delimiterCells(text, start) : 0;
    if (cells > 0 && rowCells(leaf.lines.at(-1)?.text ?? '').length === cells) return 'split';
    if (interrupts(text, start)) return 'refused';
  }
  addLazyLine(leaf, text, at, number);
  return 'taken';
}

/** Adds a line to a paragraph without asking what else it could be. */
export function addLazyLine(leaf: Leaf, text: string, at: number, number: number): void {
  const start = skipSpaces(text, at);
  leaf.lines.push(lineOf(text, start, number));
  leaf.headable = start - at < CODE_INDENT;
}

function underline(leaf: Leaf, line: LeafLine, level: number): Continuation {
  if (isAllDefinitions(leaf.lines.map(({ text }) => text))) return 'refused';
  leaf.kind = 'heading';
  leaf.level = level;
  leaf.lines.push(line);
  leaf.done = true;
  return 'taken';
}

/** Turns the last line of a paragraph and the delimiter row after it into a table; the paragraph keeps the rest. */
export function splitTable(paragraph: Leaf, text: string, at: number, number: number): Leaf {
  const row = lineOf(text, skipSpaces(text, at), number);
  const table = leafOf('table', paragraph.lines.pop() ?? row);
  table.lines.push(row);
  return table;
}
