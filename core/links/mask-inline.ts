import { createCodeSpanReader, runLength } from '../markdown/code-spans.ts';
import { createInlineHtmlReader } from '../markdown/inline-html.ts';

/**
 * The text of a paragraph with code spans, comments and tags blanked out: as long as before, line endings kept. What
 * stands in them is shown as written, or not at all, so it links nothing.
 */
export function maskInline(text: string): string {
  if (!text.includes('`') && !text.includes('<')) return text;
  const codeSpanEnd = createCodeSpanReader(text);
  const readInlineHtml = createInlineHtmlReader(text);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const char = text[at];
    if (char === '\\') at += 2;
    else if (char === '`' || char === '<') {
      const length = char === '`' ? runLength(text, at) : 1;
      const end = char === '`' ? codeSpanEnd(at, length) : (readInlineHtml(at)?.end ?? -1);
      if (end > at) {
        parts.push(text.slice(from, at), text.slice(at, end).replace(/[^\n]/gu, ' '));
        from = end;
      }
      at = end > at ? end : at + length;
    } else at += 1;
  }
  return parts.join('') + text.slice(from);
}
