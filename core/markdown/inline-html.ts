/** Where inline HTML and autolinks end. Source: CommonMark 0.31, sections 6.5 "Autolinks" and 6.6 "Raw HTML". */

import { closingTagEnd, isLetter, openTagEnd } from './html-tag.ts';

export interface InlineMarkup {
  readonly kind: 'html' | 'autolink' | 'unclear';
  /** Index after it. */
  readonly end: number;
}

/** Finds the end of what begins with `<`; remembers which ends do not occur any more, so that no search is repeated. */
export type InlineHtmlReader = (at: number) => InlineMarkup | null;

export function createInlineHtmlReader(text: string): InlineHtmlReader {
  const absent = new Set<string>();
  // A tag may look ahead over quoted values far beyond the next `<`: all such looks together read the text four times.
  let budget = text.length * 4;
  const find = (mark: string, from: number): InlineMarkup | null => {
    if (absent.has(mark)) return null;
    const found = text.indexOf(mark, from);
    if (found === -1) absent.add(mark);
    return found === -1 ? null : { kind: 'html', end: found + mark.length };
  };
  return (at) => {
    const next = text.charCodeAt(at + 1);
    if (next === 33) return readDeclaration(text, at, find);
    if (next === 63) return find('?>', at + 2);
    if (next === 47) return html(closingTagEnd(text, at));
    const autolink = autolinkEnd(text, at);
    if (autolink !== -1) return { kind: 'autolink', end: autolink };
    if (!isLetter(next)) return null;
    budget -= lookahead(text, at);
    if (budget < 0) return { kind: 'unclear', end: at + 1 };
    const end = openTagEnd(text, at, 'standard');
    return end === openTagEnd(text, at, 'reference') ? html(end) : { kind: 'unclear', end: at + 1 };
  };
}

function html(end: number): InlineMarkup | null {
  return end === -1 ? null : { kind: 'html', end };
}

function readDeclaration(
  text: string,
  at: number,
  find: (mark: string, from: number) => InlineMarkup | null,
): InlineMarkup | null {
  if (text.startsWith('--', at + 2)) return find('-->', at + 2);
  if (text.startsWith('[CDATA[', at + 2)) return find(']]>', at + 9);
  return isLetter(text.charCodeAt(at + 2)) ? find('>', at + 3) : null;
}

/** An upper bound of what reading a tag at `at` costs: without quotes it ends at the next `<` or `>`. */
function lookahead(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 34 || code === 39) return text.length - at;
    if (code === 60 || code === 62) break;
  }
  return 0;
}

/** Index after the `>` of `<https://…>` or `<name@host>`, or -1. */
function autolinkEnd(text: string, at: number): number {
  let end = at + 1;
  let colon = -1;
  let sign = -1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code <= 32 || code === 60 || code === 62 || code === 127) break;
    if (code === 58 && colon === -1) colon = end;
    if (code === 64 && sign === -1) sign = end;
  }
  if (text.charCodeAt(end) !== 62) return -1;
  const uri = colon !== -1 && isScheme(text, at + 1, colon);
  return uri || (sign !== -1 && isEmail(text, at + 1, sign, end)) ? end + 1 : -1;
}

function isScheme(text: string, from: number, colon: number): boolean {
  const length = colon - from;
  if (length < 2 || length > 32 || !isLetter(text.charCodeAt(from))) return false;
  for (let index = from; index < colon; index += 1) {
    const code = text.charCodeAt(index);
    if (!isAlphanumeric(code) && code !== 43 && code !== 45 && code !== 46) return false;
  }
  return true;
}

function isEmail(text: string, from: number, sign: number, end: number): boolean {
  if (sign === from) return false;
  for (let index = from; index < sign; index += 1) {
    if (!isAlphanumeric(text.charCodeAt(index)) && !".!#$%&'*+/=?^_`{|}~-".includes(text[index] ?? ''))
      return false;
  }
  return text
    .slice(sign + 1, end)
    .split('.')
    .every(isHostLabel);
}

function isHostLabel(label: string): boolean {
  if (label.length < 1 || label.length > 63) return false;
  for (let index = 0; index < label.length; index += 1) {
    const code = label.charCodeAt(index);
    const dash = code === 45 && index > 0 && index < label.length - 1;
    if (!isAlphanumeric(code) && !dash) return false;
  }
  return true;
}

function isAlphanumeric(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}
