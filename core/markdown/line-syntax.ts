/**
 * What one line can be on its own, as CommonMark and GFM define it. Every function looks at `text` from `at`, where
 * indentation has already been skipped, and reads each character at most twice.
 */

const TAB = 9;
const SPACE = 32;
const HASH = 35;
const STAR = 42;
const PLUS = 43;
const DASH = 45;
const DOT = 46;
const COLON = 58;
const EQUALS = 61;
const UNDERSCORE = 95;
const BACKTICK = 96;
const PIPE = 124;
const TILDE = 126;
const BACKSLASH = 92;

export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

/** Without spaces and tabs at either end; other white space is text in Markdown. */
function trimSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(Math.min(skipSpaces(text, 0), end), end);
}

export function isBlank(text: string, at: number): boolean {
  return skipSpaces(text, at) === text.length;
}

/** Replaces each tab by the spaces up to the next multiple of four columns, as indentation counts them. */
export function expandTabs(line: string): string {
  let expanded = '';
  let from = 0;
  for (let tab = line.indexOf('\t'); tab !== -1; tab = line.indexOf('\t', from)) {
    expanded += line.slice(from, tab);
    expanded += ' '.repeat(4 - (expanded.length % 4));
    from = tab + 1;
  }
  return expanded + line.slice(from);
}

/** `***`, `- - -`, `___`. */
export function isThematicBreak(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== STAR && mark !== DASH && mark !== UNDERSCORE) return false;
  let count = 0;
  for (let index = at; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === mark) count += 1;
    else if (!isSpace(code)) return false;
  }
  return count >= 3;
}

/** Level of the heading that begins here, or 0. */
export function atxLevel(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === HASH) end += 1;
  const level = end - at;
  if (level < 1 || level > 6) return 0;
  return end === text.length || isSpace(text.charCodeAt(end)) ? level : 0;
}

/** 1 for `===`, 2 for `---`, 0 for anything else. */
export function setextLevel(text: string, at: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== EQUALS && mark !== DASH) return 0;
  let end = at;
  while (text.charCodeAt(end) === mark) end += 1;
  if (!isBlank(text, end)) return 0;
  return mark === EQUALS ? 1 : 2;
}

/** Length of the code fence that opens here, or 0. */
export function fenceLength(text: string, at: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== BACKTICK && mark !== TILDE) return 0;
  let end = at;
  while (text.charCodeAt(end) === mark) end += 1;
  if (end - at < 3) return 0;
  return mark === BACKTICK && text.includes('`', end) ? 0 : end - at;
}

/** Whether a line whose indentation ends at `at` closes a fence of this mark and length. */
export function closesFence(text: string, at: number, mark: number, length: number): boolean {
  let end = at;
  while (text.charCodeAt(end) === mark) end += 1;
  return end - at >= length && isBlank(text, end);
}

/** End of a list marker (`-`, `2.`) that begins here, or -1. */
export function listMarkerEnd(text: string, at: number): number {
  const end = markerEnd(text, at);
  return end === -1 || (end < text.length && !isSpace(text.charCodeAt(end))) ? -1 : end;
}

function markerEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === STAR || code === DASH || code === PLUS) return at + 1;
  let end = at;
  while (end - at < 10 && isDigit(text.charCodeAt(end))) end += 1;
  const digits = end - at;
  const mark = text.charCodeAt(end);
  return digits >= 1 && digits <= 9 && (mark === DOT || mark === 41) ? end + 1 : -1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** End of `[^label]:` with the spaces after it, or -1. GitHub allows up to 999 characters without spaces. */
export function footnoteEnd(text: string, at: number): number {
  if (text[at] !== '[' || text[at + 1] !== '^') return -1;
  let index = at + 2;
  for (; index < text.length && index - at <= 1001; index += 1) {
    const char = text[index];
    if (char === ']') break;
    if (char === '[' || char === ' ') return -1;
    if (char === '\\' && isLabelEscape(text.charCodeAt(index + 1))) index += 1;
  }
  if (index === at + 2 || text[index] !== ']' || text[index + 1] !== ':') return -1;
  return skipSpaces(text, index + 2);
}

function isLabelEscape(code: number): boolean {
  return code === 91 || code === BACKSLASH || code === 93;
}

/** Number of cells of a table's delimiter row (`| :-- | --- |`), or 0 where the line is none. */
export function delimiterCells(text: string, at: number): number {
  let index = at;
  let cells = 0;
  let marked = false;
  for (;;) {
    if (text.charCodeAt(index) === PIPE) {
      marked = true;
      index = skipSpaces(text, index + 1);
      if (index === text.length) break;
    } else if (cells > 0) return 0;
    const start = index;
    if (text.charCodeAt(index) === COLON) index += 1;
    const dashes = index;
    while (text.charCodeAt(index) === DASH) index += 1;
    if (index === dashes) return 0;
    if (text.charCodeAt(index) === COLON) index += 1;
    marked ||= text.charCodeAt(start) === COLON || text.charCodeAt(index - 1) === COLON;
    cells += 1;
    index = skipSpaces(text, index);
    if (index === text.length) break;
  }
  return marked ? cells : 0;
}

/** Cells of a table row, with `\|` as text: the words between the pipes, trimmed. */
export function rowCells(text: string): string[] {
  const row = trimSpaces(text);
  const cells: string[] = [];
  let from = row.startsWith('|') ? 1 : 0;
  for (let index = from; index < row.length; index += 1) {
    const code = row.charCodeAt(index);
    if (code === BACKSLASH) {
      const next = row.charCodeAt(index + 1);
      if (next === BACKSLASH || next === PIPE) index += 1;
    } else if (code === PIPE) {
      cells.push(trimSpaces(row.slice(from, index)));
      from = index + 1;
    }
  }
  if (from < row.length) cells.push(trimSpaces(row.slice(from)));
  return cells;
}
