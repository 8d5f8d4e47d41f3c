/**
 * One HTML tag as CommonMark recognises it. Source: CommonMark 0.31, section 6.6 "Raw HTML".
 * `text` may span lines (`\n`); tabs have been expanded before.
 */

const NEWLINE = 10;
const SPACE = 32;
const DOUBLE = 34;
const SINGLE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const BACKTICK = 96;

export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWhitespace(code: number): boolean {
  return code === SPACE || code === NEWLINE;
}

function skipWhitespace(text: string, from: number): number {
  let at = from;
  while (isWhitespace(text.charCodeAt(at))) at += 1;
  return at;
}

/** End of a tag name that begins at `from` (letters, digits, dashes). */
export function tagNameEnd(text: string, from: number): number {
  let end = from;
  for (; ; end += 1) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !isDigit(code) && code !== 45) return end;
  }
}

/** Index after the `>` of the closing tag that begins at `at` with `</`, or -1. */
export function closingTagEnd(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at + 2))) return -1;
  const end = skipWhitespace(text, tagNameEnd(text, at + 2));
  return text.charCodeAt(end) === GREATER ? end + 1 : -1;
}

/**
 * Whose word counts on unquoted attribute values. `standard`: CommonMark, where they may hold `/`. `reference`: the
 * parser that the scanner is tested against ends them there. `reference-line`: the same where a tag begins an HTML
 * block; it then lets `=` follow a value.
 */
export type TagDialect = 'standard' | 'reference' | 'reference-line';

/** Index after the `>` of the opening tag that begins at `at` with `<`, or -1. */
export function openTagEnd(text: string, at: number, dialect: TagDialect): number {
  if (!isLetter(text.charCodeAt(at + 1))) return -1;
  let index = tagNameEnd(text, at + 1);
  for (;;) {
    const spaced = isWhitespace(text.charCodeAt(index));
    index = skipWhitespace(text, index);
    const code = text.charCodeAt(index);
    if (code === GREATER) return index + 1;
    if (code === SLASH) return text.charCodeAt(index + 1) === GREATER ? index + 2 : -1;
    if (!spaced || !isNameStart(code)) return -1;
    index = attributeEnd(text, index, dialect);
    if (index === -1) return -1;
  }
}

function isNameStart(code: number): boolean {
  return isLetter(code) || code === 58 || code === 95;
}

function attributeEnd(text: string, from: number, dialect: TagDialect): number {
  let end = from + 1;
  for (; ; end += 1) {
    const code = text.charCodeAt(end);
    if (!isNameStart(code) && !isDigit(code) && code !== 45 && code !== 46) break;
  }
  let equals = skipWhitespace(text, end);
  while (text.charCodeAt(equals) === EQUALS) {
    end = attributeValueEnd(text, skipWhitespace(text, equals + 1), dialect);
    if (end === -1 || dialect !== 'reference-line') return end;
    equals = skipWhitespace(text, end);
  }
  return end;
}

function attributeValueEnd(text: string, from: number, dialect: TagDialect): number {
  const quote = text.charCodeAt(from);
  if (quote === DOUBLE || quote === SINGLE) {
    const close = text.indexOf(quote === DOUBLE ? '"' : "'", from + 1);
    return close === -1 ? -1 : close + 1;
  }
  let end = from;
  while (end < text.length && !endsUnquoted(text.charCodeAt(end))) {
    if (end > from && text.charCodeAt(end) === SLASH && dialect !== 'standard') break;
    end += 1;
  }
  return end === from ? -1 : end;
}

function endsUnquoted(code: number): boolean {
  return (
    isWhitespace(code) ||
    code === DOUBLE ||
    code === SINGLE ||
    code === LESS ||
    code === EQUALS ||
    code === GREATER ||
    code === BACKTICK
  );
}
