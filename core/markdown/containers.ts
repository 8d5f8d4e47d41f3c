/** List items, block quotes and footnotes: when a line continues one, and when it begins one. */

import type { Container } from './block.ts';
import { footnoteEnd, isThematicBreak, listMarkerEnd, skipSpaces } from './line-syntax.ts';

/** Nobody nests deeper; a text that does is not read further, so that blank lines cannot cost depth × length. */
export const MAX_DEPTH = 64;

export interface OpenContainer {
  readonly container: Container;
  /** Columns by which its content is indented; 0 for quotes. */
  readonly indent: number;
  /** An item whose first line is blank, and nothing else was read yet. */
  empty: boolean;
  /** Such an item that has met another blank line: it ends there. */
  ended: boolean;
}

/** Index of the content on a line that continues this container, or -1. */
export function continueContainer(open: OpenContainer, text: string, at: number): number {
  if (open.container.kind === 'quote') {
    const mark = skipSpaces(text, at);
    return mark - at < 4 && text[mark] === '>' ? afterQuoteMark(text, mark) : -1;
  }
  const start = skipSpaces(text, at);
  if (start === text.length) {
    open.ended ||= open.empty;
    return Math.min(at + open.indent, start);
  }
  const continues = !open.ended && start - at >= open.indent;
  open.empty = false;
  open.ended = false;
  return continues ? at + open.indent : -1;
}

/** First characters of containers: of a quote, a footnote, a list. */
const MARKS = '>[-*+0123456789';

interface FoundContainer {
  readonly opened: OpenContainer;
  /** Index of its content. */
  readonly end: number;
  /** Whether it may cut a paragraph: every container but an empty item and a list that does not start at 1. */
  readonly interrupts: boolean;
}

/** The container that begins at or up to three spaces after `at`. `interrupting`: only if it may cut a paragraph. */
export function openContainer(
  text: string,
  at: number,
  interrupting: boolean,
  line: number,
): FoundContainer | null {
  const start = skipSpaces(text, at);
  if (start - at >= 4 || start === text.length) return null;
  if (!MARKS.includes(text.charAt(start))) return null;
  if (text[start] === '>') return found('quote', line, 0, afterQuoteMark(text, start));
  const footnote = footnoteEnd(text, start);
  if (footnote !== -1) return found('footnote', line, 4, footnote);
  const marker = listMarkerEnd(text, start);
  if (marker === -1 || isThematicBreak(text, start)) return null;
  const item = foundItem(text, at, start, marker, line);
  return interrupting && !item.interrupts ? null : item;
}

function foundItem(text: string, at: number, start: number, marker: number, line: number): FoundContainer {
  const spaces = skipSpaces(text, marker) - marker;
  const empty = marker + spaces === text.length;
  const end = empty ? text.length : marker + (spaces > 4 ? 1 : spaces);
  const item = found('item', line, empty ? marker + 1 - at : end - at, end);
  item.opened.empty = empty;
  const numbered = marker - start > 1;
  return { ...item, interrupts: !empty && (!numbered || text.slice(start, marker - 1) === '1') };
}

function found(kind: Container['kind'], line: number, indent: number, end: number): FoundContainer {
  return { opened: { container: { kind, line }, indent, empty: false, ended: false }, end, interrupts: true };
}

function afterQuoteMark(text: string, mark: number): number {
  return text[mark + 1] === ' ' ? mark + 2 : mark + 1;
}
