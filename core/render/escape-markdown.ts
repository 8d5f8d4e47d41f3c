import { plainLine } from './plain-line.ts';

/** Most of what is shown is words, and a page has hundreds of them: nothing in such a line means anything to Markdown. */
const isInert = /^[A-Za-z][A-Za-z0-9 .,;!?%'"()-]*$/;
const isReference = /\b(?:gh-\d|www\.)/i;

/** Shown as nothing, and in between two characters it keeps GitHub from reading them as one thing. */
const gap = '&#8203;';

/**
 * Untrusted text (titles, names, evidence, notes) as Markdown that shows exactly its characters, on one line: no markup,
 * HTML, table cell, link, mention, cross link, emoji shortcode or command can come of it. For use inside a paragraph,
 * list item, heading or table cell; not inside HTML or code.
 *
 * Backslashes are enough for CommonMark. What GitHub finds afterwards in the rendered text (mentions, `#12`, `GH-12`,
 * addresses, `:shortcodes:`) is untouched by them and is broken up by a zero-width space instead. Source: GitHub docs,
 * "Autolinked references and URLs" and "Basic writing and formatting syntax"; GFM spec, "Autolinks (extension)".
 */
export function escapeMarkdown(text: string): string {
  const line = plainLine(text);
  if (isInert.test(line) && !isReference.test(line)) return line;
  const inert = line
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_[\]|~#]/g, String.raw`\$&`)
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    // GitHub sets what stands between two of them as mathematics.
    .replace(/\$/g, '&dollar;');
  return breakBlockStart(breakReferences(inert));
}

function breakReferences(text: string): string {
  return (
    text
      // First: the gap itself holds a number sign and digits.
      .replace(/#(?=\d)/g, `#${gap}`)
      .replace(/@/g, `@${gap}`)
      .replace(/\b(gh-)(?=\d)/gi, `$1${gap}`)
      .replace(/:(?=\/\/|:)/g, `:${gap}`)
      // Underscores are escaped by now: `:heart\_eyes:`.
      .replace(/:(?=(?:[\w+-]|\\_)+:)/g, `:${gap}`)
      .replace(/\bwww(?=\.)/gi, `$&${gap}`)
  );
}

/** What begins a list, a rule, an underlined heading or a command when it is the first thing on its line. */
function breakBlockStart(text: string): string {
  return text.replace(/^[-+=/]/, String.raw`\$&`).replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}
