/**
 * Which HTML elements are open. Markdown ends an HTML block at a blank line, but a reader's browser does not: a
 * paragraph between `<details>` and `</details>` is hidden, one between `<del>` and `</del>` is struck out.
 *
 * Doubt keeps elements open: a closing tag counts only for the element opened last, so a line may be called enclosed
 * where a browser would have closed more, never the reverse. Source: HTML, sections 13.2.5 and 13.2.6 "Tokenization",
 * "Tree construction".
 */

import { BLOCK_NAMES } from './html-block.ts';
import { isLetter, tagNameEnd } from './html-tag.ts';

export interface HtmlNesting {
  depth(): number;
  /** Whether text that follows now stands inside an element, or was swallowed by a tag or comment that never ended. */
  encloses(): boolean;
  /**
   * Reads raw HTML. Closing tags close nothing below `floor`; within a paragraph only those of blocks reach below
   * `ownFloor`, where the paragraph's own elements begin.
   */
  readHtml(html: string, floor: number, ownFloor?: number): void;
  /** Takes every tag-like beginning in the text for an element that stays open: for text that cannot be read exactly. */
  assumeOpen(text: string): void;
  /** The end of a block: closes what was opened above `floor` and cannot outlive it. */
  leave(floor: number): void;
}

/** Elements without content, and `p`, which the next paragraph closes. */
const TRANSPARENT = new Set(
  'area base br col embed hr img input link meta p param source track wbr'.split(' '),
);

/** Beside the block names: formatting that browsers carry over into the next block, and elements that hold it back. */
const OUTLIVING = new Set(
  (
    'a applet b big button code em font hgroup i iframe listing marquee math noembed noscript nobr object plaintext ' +
    'pre s script select small strike strong style svg template textarea tt u xmp'
  ).split(' '),
);

/** Stands for an element that no later tag closes for certain. */
const UNCLOSABLE = '';

export function createHtmlNesting(): HtmlNesting {
  const open: string[] = [];
  let swallowed = false;
  let brokeOut = false;
  return {
    depth: () => open.length,
    encloses: () => swallowed || open.length > 0,
    readHtml(html, floor, ownFloor = floor) {
      let at = html.indexOf('<');
      while (at !== -1) {
        const name = tagNameAt(html, at);
        const end = readTag(html, at, open, BLOCK_NAMES.has(name) ? floor : ownFloor);
        brokeOut ||= breaksOut(name);
        if (end === -1) swallowed = true;
        at = end === -1 ? -1 : html.indexOf('<', end);
      }
    },
    assumeOpen(text) {
      for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
        const name = text[at + 1] === '/' ? '' : tagNameAt(text, at);
        brokeOut ||= breaksOut(name);
        if (name !== '' && !TRANSPARENT.has(name)) open.push(name);
      }
    },
    leave(floor) {
      let kept = floor;
      for (let index = floor; index < open.length; index += 1) {
        const name = open[index] ?? '';
        if (!brokeOut && !OUTLIVING.has(name) && !BLOCK_NAMES.has(name)) continue;
        // What is left open within a paragraph takes the paragraph's end with it: only blocks are sure to close again.
        open[kept] = BLOCK_NAMES.has(name) ? name : UNCLOSABLE;
        kept += 1;
      }
      open.length = kept;
      brokeOut = false;
    },
  };
}

/** Tags that end the paragraph they stand in, so that its end no longer closes what comes after them. */
function breaksOut(name: string): boolean {
  return name === 'p' || name === 'pre' || BLOCK_NAMES.has(name);
}

/** Name of the tag that begins with `<` or `</` at `at`, in lower case; empty where none does. */
function tagNameAt(html: string, at: number): string {
  const from = html[at + 1] === '/' ? at + 2 : at + 1;
  return isLetter(html.charCodeAt(from)) ? html.slice(from, tagNameEnd(html, from)).toLowerCase() : '';
}

/** Reads what begins with `<` at `at`; index after it, or -1 where it never ends. */
function readTag(html: string, at: number, open: string[], floor: number): number {
  const next = html[at + 1];
  if (html.startsWith('<!--', at)) return commentEnd(html, at);
  const closing = next === '/';
  const from = at + (closing ? 2 : 1);
  if (!isLetter(html.charCodeAt(from))) {
    return next === '!' || next === '?' || (closing && from < html.length) ? after(html, '>', from) : at + 1;
  }
  const nameEnd = tagNameEnd(html, from);
  const name = tagNameAt(html, at);
  if (closing) {
    const whole = html[nameEnd] === '>' || isTagSpace(html[nameEnd] ?? '');
    if (whole && open.length > floor && open.at(-1) === name) open.pop();
  } else if (!TRANSPARENT.has(name)) open.push(name);
  return attributesEnd(html, nameEnd);
}

/** A comment ends at `-->` or `--!>`, or at once as `<!-->` and `<!--->`. */
function commentEnd(html: string, at: number): number {
  if (html[at + 4] === '>') return at + 5;
  if (html.startsWith('->', at + 4)) return at + 6;
  for (let dash = html.indexOf('--', at + 4); dash !== -1; dash = html.indexOf('--', dash + 1)) {
    if (html[dash + 2] === '>') return dash + 3;
    if (html.startsWith('!>', dash + 2)) return dash + 4;
  }
  return -1;
}

/** Index after the `>` of a tag whose name ends at `from`; a `>` in a quoted value is part of the value. */
function attributesEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    at = skip(html, at, isTagSpace);
    if (html[at] === '>') return at + 1;
    at = skip(html, at + 1, isAttributeName);
    const equals = skip(html, at, isHtmlSpace);
    if (html[equals] !== '=') continue;
    at = skip(html, equals + 1, isHtmlSpace);
    const quote = html[at];
    if (quote === '"' || quote === "'") at = after(html, quote, at + 1);
    else at = skip(html, at, isUnquoted);
    if (at === -1) return -1;
  }
  return -1;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? -1 : found + 1;
}

function skip(html: string, from: number, holds: (char: string) => boolean): number {
  let at = from;
  while (at < html.length && holds(html.charAt(at))) at += 1;
  return at;
}

function isHtmlSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\f';
}

function isTagSpace(char: string): boolean {
  return char === '/' || isHtmlSpace(char);
}

function isAttributeName(char: string): boolean {
  return char !== '=' && char !== '>' && !isTagSpace(char);
}

function isUnquoted(char: string): boolean {
  return char !== '>' && !isHtmlSpace(char);
}
