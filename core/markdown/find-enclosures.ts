/**
 * What each line of a paragraph stands inside of: a code span, inline HTML, link text or strikethrough that began on an
 * earlier line. Code spans and HTML are read exactly. Links and strikethrough depend on definitions and on flanking
 * rules; for these, a bracket or a run of tildes that may still be closed later counts as open.
 *
 * Where markup could hide markup (a backtick inside a link's address, for instance) the rest of the paragraph is
 * `unclear` instead of guessed.
 */

import type { Enclosure } from './block.ts';
import { type CodeSpanReader, createCodeSpanReader, runLength } from './code-spans.ts';
import type { HtmlNesting } from './html-nesting.ts';
import { createInlineHtmlReader, type InlineHtmlReader } from './inline-html.ts';
import {
  bareAddressEnd,
  createResourceReader,
  footnoteCallEnd,
  type ResourceReader,
  referenceEnd,
} from './link-hazards.ts';
import { createStruckTest, type TildeRun, tildeRunAt } from './strikethrough.ts';

interface Search {
  readonly text: string;
  /** Index in `text` at which each line begins. */
  readonly starts: readonly number[];
  readonly found: (Enclosure | null)[];
  readonly nesting: HtmlNesting;
  readonly floor: number;
  /** How many elements were open before this paragraph. */
  readonly ownFloor: number;
  readonly codeSpanEnd: CodeSpanReader;
  readonly readInlineHtml: InlineHtmlReader;
  readonly resourceEnd: ResourceReader;
  readonly tildes: TildeRun[];
  tildesAreExact: boolean;
  /** Lines that began while a bracket was open. */
  readonly bracketed: number[];
  openBrackets: number;
  /** How many elements were open when the outermost open bracket was met. */
  bracketFloor: number;
  lastBracket: number;
  /** The line whose start is decided next. */
  line: number;
  /** Up to here, bare addresses were searched for what they could hide. */
  checkedTo: number;
}

/** One answer per line, or `null` where every line is plain. Reads the HTML of the paragraph into `nesting`. */
export function findEnclosures(
  lines: readonly string[],
  nesting: HtmlNesting,
  floor: number,
): readonly (Enclosure | null)[] | null {
  const text = lines.length === 1 ? (lines[0] ?? '') : lines.join('\n');
  if (!nesting.encloses() && !text.includes('<') && (lines.length === 1 || !hasMarkup(text))) return null;
  const search = createSearch(lines, text, nesting, floor);
  for (let at = 0; at !== -1 && at < text.length; ) {
    at = isMark(text.charCodeAt(at)) ? readAt(search, at) : at + 1;
  }
  decideUpTo(search, text.length);
  const isStruck = createStruckTest(text, search.tildes, search.tildesAreExact);
  for (const [line, start] of search.starts.entries()) {
    if (search.found[line] === null && isStruck(start)) search.found[line] = 'strikethrough';
  }
  for (const line of search.bracketed) {
    if (startOf(search, line) <= search.lastBracket) search.found[line] ??= 'link';
  }
  return search.found;
}

/** The characters that `readAt` knows, by code. */
const MARKS = new Uint8Array(128);
for (const char of '\\`<~[]HWhw') MARKS[char.charCodeAt(0)] = 1;

function isMark(code: number): boolean {
  return code < 128 && MARKS[code] === 1;
}

function hasMarkup(text: string): boolean {
  return text.includes('`') || text.includes('[') || text.includes('~');
}

function createSearch(lines: readonly string[], text: string, nesting: HtmlNesting, floor: number): Search {
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  return {
    text,
    starts,
    found: lines.map(() => null),
    nesting,
    floor,
    ownFloor: nesting.depth(),
    codeSpanEnd: createCodeSpanReader(text),
    readInlineHtml: createInlineHtmlReader(text),
    resourceEnd: createResourceReader(text),
    tildes: [],
    tildesAreExact: true,
    bracketed: [],
    openBrackets: 0,
    bracketFloor: 0,
    lastBracket: -1,
    line: 0,
    checkedTo: 0,
  };
}

/** Reads what stands at `at`; index after it, or -1 where the rest cannot be told. */
function readAt(search: Search, at: number): number {
  const { text } = search;
  switch (text.charCodeAt(at)) {
    case 92: // backslash
      return isPunctuation(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
    case 96: // backtick
      return readCodeSpan(search, at);
    case 60: // <
      return readHtml(search, at);
    case 126: // ~
      return readTildes(search, at);
    case 91: // [
      return openBracket(search, at);
    case 93: // ]
      return closeBracket(search, at);
    case 72: // H, W, h, w: a bare address may begin here
    case 87:
    case 104:
    case 119:
      return readBareAddress(search, at);
    default:
      return at + 1;
  }
}

/** Where a line begins in the text; beyond the last one, nowhere. */
function startOf(search: Search, line: number): number {
  return search.starts[line] ?? Number.POSITIVE_INFINITY;
}

/** Decides the lines that begin up to `at`, by what is open there. */
function decideUpTo(search: Search, at: number): void {
  while (startOf(search, search.line) <= at) {
    if (search.nesting.encloses()) search.found[search.line] ??= 'html';
    else if (search.openBrackets > 0) search.bracketed.push(search.line);
    search.line += 1;
  }
}

/** Decides the lines that begin strictly within something that reaches from `at` to `end`. */
function cover(search: Search, at: number, end: number, by: Enclosure): number {
  decideUpTo(search, at);
  while (startOf(search, search.line) < end) {
    search.found[search.line] = by;
    search.line += 1;
  }
  return end;
}

function readCodeSpan(search: Search, at: number): number {
  const length = runLength(search.text, at);
  const end = search.codeSpanEnd(at, length);
  return end === -1 ? at + length : cover(search, at, end, 'code');
}

function readHtml(search: Search, at: number): number {
  const markup = search.readInlineHtml(at);
  if (markup === null) return at + 1;
  if (markup.kind === 'unclear') return giveUp(search, at);
  cover(search, at, markup.end, 'html');
  if (markup.kind === 'html')
    search.nesting.readHtml(
      search.text.slice(at, markup.end),
      floorOf(search, search.floor),
      floorOf(search, search.ownFloor),
    );
  return markup.end;
}

/** Inside brackets a closing tag closes nothing outside: the brackets may be an image, whose text is never HTML. */
function floorOf(search: Search, floor: number): number {
  return search.openBrackets > 0 ? Math.max(floor, search.bracketFloor) : floor;
}

function readTildes(search: Search, at: number): number {
  const run = tildeRunAt(search.text, at);
  search.tildes.push(run);
  return at + run.length;
}

function openBracket(search: Search, at: number): number {
  decideUpTo(search, at);
  if (search.openBrackets === 0) search.bracketFloor = search.nesting.depth();
  search.openBrackets += 1;
  const end = footnoteCallEnd(search.text, at);
  return end === -1 || !hides(search, at + 1, end - 1, '`<]') ? at + 1 : giveUp(search, at);
}

function closeBracket(search: Search, at: number): number {
  decideUpTo(search, at);
  search.openBrackets = Math.max(0, search.openBrackets - 1);
  search.lastBracket = at;
  const next = search.text[at + 1];
  if (next !== '(' && next !== '[') return at + 1;
  const end = next === '(' ? search.resourceEnd(at + 1) : referenceEnd(search.text, at + 1);
  if (end === -1) return at + 1;
  if (end === null || hides(search, at + 2, end - 1, '`<]')) return giveUp(search, at);
  for (let line = search.line; startOf(search, line) < end; line += 1) search.found[line] = 'link';
  return at + 1;
}

function readBareAddress(search: Search, at: number): number {
  if (at < search.checkedTo) return at + 1;
  const end = bareAddressEnd(search.text, at);
  if (end === -1) return at + 1;
  search.checkedTo = end;
  return hides(search, at, end, '`\\') ? giveUp(search, at) : at + 1;
}

/** Whether one of these marks inside `[from, end)` would be none if this is a link. */
function hides(search: Search, from: number, end: number, marks: string): boolean {
  let found = false;
  for (let index = from; index < end; index += 1) {
    const char = search.text.charAt(index);
    if (char === '~') search.tildesAreExact = false;
    found ||= marks.includes(char);
  }
  return found;
}

/** From here on nothing is certain: every line that begins later is unclear, and what may be open counts as open. */
function giveUp(search: Search, at: number): number {
  const { text, nesting, starts } = search;
  decideUpTo(search, at);
  search.found.fill('unclear', search.line);
  search.line = starts.length;
  search.lastBracket = text.length;
  search.tildesAreExact = false;
  for (const length of [1, 2]) search.tildes.push({ at: text.length, length, opens: false, closes: true });
  nesting.assumeOpen(text.slice(at));
  return -1;
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}
