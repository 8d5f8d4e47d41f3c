/**
 * Addresses and labels that swallow markup: `[a](…)`, `[a][…]`, `[^…]`, `https://…`. Whether each is a link depends on
 * the whole document; what matters here is only whether it would hide a mark that the scanner takes for one.
 */

import { destinationEnd, labelEnd, skipWhitespace, titleEnd } from './parse-definitions.ts';

/** GitHub reads at most this many parentheses within each other in an address. */
const PARENTHESES = 32;

/** Index after the `)` of the address that begins with `(` at `at`, -1 where none does, `null` where finding out costs too much. */
export type ResourceReader = (at: number) => number | null;

export function createResourceReader(text: string): ResourceReader {
  // Titles may be looked for again and again in vain: all such looks together read the text four times.
  let budget = text.length * 4;
  return (at) => {
    let end = skipWhitespace(text, at + 1);
    if (text[end] !== ')') {
      end = destinationEnd(text, end, PARENTHESES);
      if (end === -1) return -1;
      const title = skipWhitespace(text, end);
      if (title > end && '"\'('.includes(text[title] ?? ' ')) {
        const titleStop = titleEnd(text, title);
        budget -= (titleStop === -1 ? text.length : titleStop) - title;
        if (budget < 0) return null;
        if (titleStop === -1) return -1;
        end = titleStop;
      }
      end = skipWhitespace(text, end);
    }
    return text[end] === ')' ? end + 1 : -1;
  };
}

/** Index after the label `[…]` that begins at `at`, or -1. */
export const referenceEnd: (text: string, at: number) => number = labelEnd;

/** Index after the footnote mark `[^…]` that begins at `at`, or -1. */
export function footnoteCallEnd(text: string, at: number): number {
  if (text[at + 1] !== '^') return -1;
  for (let index = at + 2; index < text.length; index += 1) {
    const char = text[index];
    if (char === ']') return index + 1;
    if (char === '[' || char === ' ' || char === '\n') return -1;
    if (char === '\\') index += 1;
  }
  return -1;
}

/** Index after the word with which a bare web address begins at `at`, or -1. It may be longer than the link. */
export function bareAddressEnd(text: string, at: number): number {
  const second = text.charCodeAt(at + 1) | 32;
  if (second !== 116 && second !== 119) return -1; // neither "ht" nor "ww": most words end here
  const start = text.slice(at, at + 8).toLowerCase();
  if (!start.startsWith('www.') && !start.startsWith('http://') && start !== 'https://') return -1;
  let end = at;
  while (end < text.length && text.charCodeAt(end) > 32 && text[end] !== '<') end += 1;
  return end;
}
