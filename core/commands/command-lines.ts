import type { Block, BlockLine } from '../markdown/block.ts';
import { scanBlocks } from '../markdown/scan-blocks.ts';
import { splitLines } from '../markdown/split-lines.ts';
import { hasSlashLookAlike, skipInvisible } from './suspicious-characters.ts';

/** Lines of a comment that begin like a command, by where they stand. */
export interface CommandLines {
  /** Plain lines of top-level paragraphs, with up to three leading spaces: read. */
  readonly plain: readonly WrittenLine[];
  /** Quoted, in code, in a list, in HTML, indented…: not read. */
  readonly elsewhere: readonly WrittenLine[];
  /** Made a heading by the line of `-` or `=` below: not read, and easily done by accident. */
  readonly underlined: readonly WrittenLine[];
}

export interface WrittenLine {
  /** As written; where it is not read, without the marks around it. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** Sorts the lines of a comment; everything below a signature or a quoted mail is left out. */
export function findCommandLines(body: string): CommandLines {
  const written = splitLines(body);
  const end = endOfOwnWords(written);
  const found: Record<keyof CommandLines, WrittenLine[]> = { plain: [], elsewhere: [], underlined: [] };
  for (const block of scanBlocks(body))
    for (const line of block.lines) {
      if (line.number > end || !beginsLikeCommand(line.text)) continue;
      const text = written[line.number - 1] ?? '';
      const place = placeOf(block, line, text);
      found[place].push({ text: place === 'plain' ? text : line.text, number: line.number });
    }
  return found;
}

function beginsLikeCommand(text: string): boolean {
  const visible = skipInvisible(text.trimStart());
  return visible.startsWith('/') || hasSlashLookAlike(visible);
}

function placeOf({ kind, containers, setext }: Block, line: BlockLine, text: string): keyof CommandLines {
  if (setext) return 'underlined';
  const isPlain = kind === 'paragraph' && containers.length === 0 && line.enclosure === null;
  // Deeper indentation is code wherever no paragraph stands above, so it never is a command.
  return isPlain && !/^(?: {4}| {0,3}\t)/u.test(text) ? 'plain' : 'elsewhere';
}

/** Number of the last line before a signature or the head of a quoted mail. */
function endOfOwnWords(lines: readonly string[]): number {
  const index = lines.findIndex(
    (line, at) => line === '--' || line === '-- ' || isMailHead(line, lines[at + 1]),
  );
  return index < 0 ? lines.length : index;
}

/** "-----Original Message-----", or "On <date>, <somebody> wrote:", which mail programs break into two lines. */
function isMailHead(line: string, next = ''): boolean {
  const text = line.trim();
  if (text.startsWith('-----Original Message')) return true;
  return (
    text.startsWith('On ') &&
    (text.endsWith(' wrote:') || (!text.endsWith('.') && next.trimEnd().endsWith('wrote:')))
  );
}
