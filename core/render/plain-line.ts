/**
 * Characters that a reader cannot see but a program obeys: controls, and those that turn the direction of text round.
 * Joiners stay: scripts and emoji need them.
 */
const isTreacherous = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** Any text as one line of visible characters: breaks and tabs become spaces, what cannot be shown becomes `\uFFFD`. */
export function plainLine(text: string): string {
  return isPlainAlready.test(text) ? text : toPlainLine(text);
}

/** Printable ASCII with single spaces between: most lines. */
const isPlainAlready = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

function toPlainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u0085\u200b]+/g, ' ')
    .trim()
    .replace(isTreacherous, '\uFFFD');
}
