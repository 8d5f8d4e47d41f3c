/**
 * The seven kinds of HTML block: how each begins and what ends it.
 * Source: CommonMark 0.31, section 4.6 "HTML blocks".
 */

import { closingTagEnd, isLetter, openTagEnd, tagNameEnd } from './html-tag.ts';
import { isBlank } from './line-syntax.ts';

const RAW_NAMES = new Set(['pre', 'script', 'style', 'textarea']);

/** Names that begin an HTML block wherever they stand. */
export const BLOCK_NAMES: ReadonlySet<string> = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li ' +
    'link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot ' +
    'th thead title tr track ul'
  ).split(' '),
);

export type HtmlKind = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Kind of the HTML block that begins at `at`, or 0. Kind 7 is not offered where it would cut a paragraph. */
export function htmlKind(text: string, at: number, interrupting: boolean): HtmlKind | 0 {
  if (text[at] !== '<') return 0;
  const next = text[at + 1];
  if (next === '?') return 3;
  if (next === '!') return declarationKind(text, at);
  return tagKind(text, at, interrupting);
}

function declarationKind(text: string, at: number): HtmlKind | 0 {
  if (text.startsWith('--', at + 2)) return 2;
  if (text.startsWith('[CDATA[', at + 2)) return 5;
  return isLetter(text.charCodeAt(at + 2)) ? 4 : 0;
}

function tagKind(text: string, at: number, interrupting: boolean): HtmlKind | 0 {
  const closing = text[at + 1] === '/';
  const from = at + (closing ? 2 : 1);
  if (!isLetter(text.charCodeAt(from))) return 0;
  const end = tagNameEnd(text, from);
  const after = text[end];
  if (after !== undefined && after !== '/' && after !== '>' && after !== ' ') return 0;
  const name = text.slice(from, end).toLowerCase();
  if (!closing && after !== '/' && RAW_NAMES.has(name)) return 1;
  if (BLOCK_NAMES.has(name)) return after === '/' && text[end + 1] !== '>' ? 0 : 6;
  if (interrupting) return 0;
  const ends = closing
    ? [closingTagEnd(text, at)]
    : [openTagEnd(text, at, 'standard'), openTagEnd(text, at, 'reference-line')];
  return ends.some((tagEnd) => tagEnd !== -1 && isBlank(text, tagEnd)) ? 7 : 0;
}

/** Whether a block of this kind ends on this line; `from` is where the line, or on the first line its opening, begins. */
export function endsHtml(kind: HtmlKind, text: string, from: number): boolean {
  switch (kind) {
    case 1:
      return holdsRawEnd(text, from);
    case 2:
      return text.includes('-->', from);
    case 3:
      return text.includes('?>', from);
    case 4:
      return text.includes('>', from);
    case 5:
      return holdsCdataEnd(text, from);
    case 6:
    case 7:
      break;
  }
  return false; // a blank line ends them
}

function holdsRawEnd(text: string, from: number): boolean {
  for (let at = text.indexOf('</', from); at !== -1; at = text.indexOf('</', at + 2)) {
    const end = tagNameEnd(text, at + 2);
    if (text[end] === '>' && RAW_NAMES.has(text.slice(at + 2, end).toLowerCase())) return true;
  }
  return false;
}

/** Brackets pair up from the left, as the reference parser does it: `]]]>` does not end the block. */
function holdsCdataEnd(text: string, from: number): boolean {
  let at = text.indexOf(']', from);
  while (at !== -1) {
    if (text[at + 1] === ']' && text[at + 2] === '>') return true;
    at = text.indexOf(']', at + (text[at + 1] === ']' ? 2 : 1));
  }
  return false;
}
