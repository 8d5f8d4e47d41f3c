/**
 * Link reference definitions at the start of a paragraph. They are not shown, so no command can hide behind one.
 * Source: CommonMark 0.31, section 4.7. The loops read what the reference parser reads, character by character.
 */

import { isSpace, skipSpaces } from './line-syntax.ts';

/** How many of these paragraph lines (indentation removed) are definitions, counted from the first. */
export function countDefinitionLines(lines: readonly string[]): number {
  if (lines[0]?.charCodeAt(0) !== 91) return 0;
  const text = lines.join('\n');
  let at = 0;
  let count = 0;
  while (at < text.length) {
    const end = definitionEnd(text, at);
    if (end === -1) break;
    for (let index = at; index < end; index += 1) if (text.charCodeAt(index) === 10) count += 1;
    count += 1;
    at = end + 1;
  }
  return count;
}

/** Index of the line ending after the definition that begins at `at`, or -1. */
function definitionEnd(text: string, at: number): number {
  const label = labelEnd(text, at);
  if (label === -1 || text[label] !== ':') return -1;
  const destination = destinationEnd(text, skipWhitespace(text, label + 1), Number.POSITIVE_INFINITY);
  if (destination === -1) return -1;
  return endWithTitle(text, destination) ?? lineEnd(text, destination);
}

function endWithTitle(text: string, destination: number): number | undefined {
  const from = skipWhitespace(text, destination);
  if (from === destination) return undefined;
  const title = titleEnd(text, from);
  if (title === -1) return undefined;
  const end = lineEnd(text, title);
  return end === -1 ? undefined : end;
}

/** Index of the line ending if only spaces stand before it, or -1. */
function lineEnd(text: string, from: number): number {
  const end = skipSpaces(text, from);
  return end === text.length || text.charCodeAt(end) === 10 ? end : -1;
}

export function skipWhitespace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 10) at += 1;
  return at;
}

/** Index after the `]` of a label of at most 999 characters that begins at `at`, or -1. */
export function labelEnd(text: string, at: number): number {
  if (text[at] !== '[') return -1;
  let size = 0;
  let seen = false;
  for (let index = at + 1; index < text.length && size <= 999; index += 1) {
    const char = text[index];
    if (char === ']') return seen ? index + 1 : -1;
    if (char === '[') return -1;
    if (char === '\n') continue;
    size += 1;
    seen ||= !isSpace(text.charCodeAt(index));
    if (char === '\\' && isOneOf(text[index + 1], '[]\\')) {
      index += 1;
      size += 1;
    }
  }
  return -1;
}

/** Index after a link destination that begins at `from`, or -1. `nesting`: how many open parentheses it may hold. */
export function destinationEnd(text: string, from: number, nesting: number): number {
  return text[from] === '<' ? enclosedEnd(text, from) : rawEnd(text, from, nesting);
}

function enclosedEnd(text: string, from: number): number {
  for (let index = from + 1; index < text.length; index += 1) {
    const char = text[index];
    if (char === '>') return index + 1;
    if (char === '<' || char === '\n') return -1;
    if (char === '\\' && isOneOf(text[index + 1], '<>\\')) index += 1;
  }
  return -1;
}

function rawEnd(text: string, from: number, nesting: number): number {
  let balance = 0;
  let index = from;
  for (; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= 32 || code === 127) break;
    if (code === 40) {
      if (balance === nesting) return -1;
      balance += 1;
    } else if (code === 41) {
      if (balance === 0) break;
      balance -= 1;
    } else if (code === 92 && isOneOf(text[index + 1], '()\\')) index += 1;
  }
  const ended = index === text.length || isSpace(text.charCodeAt(index)) || isOneOf(text[index], '\n)');
  return ended && balance === 0 && index > from ? index : -1;
}

/** Index after a quoted title that begins at `from`, or -1. */
export function titleEnd(text: string, from: number): number {
  const open = text[from];
  if (!isOneOf(open, '"\'(')) return -1;
  const close = open === '(' ? ')' : open;
  for (let index = from + 1; index < text.length; index += 1) {
    const char = text[index];
    if (char === close) return index + 1;
    if (char === '\\' && (text[index + 1] === close || text[index + 1] === '\\')) index += 1;
  }
  return -1;
}

function isOneOf(char: string | undefined, chars: string): boolean {
  return char !== undefined && chars.includes(char);
}

/** Whether everything of a paragraph is definitions. */
export function isAllDefinitions(lines: readonly string[]): boolean {
  return countDefinitionLines(lines) === lines.length;
}
