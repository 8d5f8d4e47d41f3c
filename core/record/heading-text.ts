import type { Block } from '../markdown/block.ts';

/** The text of a heading, without its marks or underline. Empty for any other block. */
export function headingText({ kind, setext, lines }: Block): string {
  if (kind !== 'heading') return '';
  const texts = lines.map(({ text }) => text);
  if (setext) return texts.slice(0, -1).join(' ').trim();
  return texts
    .join(' ')
    .replace(/^#{1,6}/u, '')
    .trim()
    .replace(/(?<=^|[ \t])#+$/u, '')
    .trim();
}
