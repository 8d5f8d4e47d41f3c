import { splitLines } from '../markdown/split-lines.ts';
import { parseInitiativeLine } from './initiative-line.ts';
import type { RepositoryName } from './repository-name.ts';

const TRAILER = /^[A-Za-z0-9][A-Za-z0-9-]*[ \t]*:/u;
// Source: git-cherry-pick(1), option -x: the line stands among the trailers without being one.
const CHERRY_PICKED = /^\(cherry picked from commit [0-9a-f]+\)$/u;
const DIVIDER = /^-{3,}$/u;

/**
 * Numbers that the trailers of a commit message name as initiatives (`Initiative: #12`), each once, ascending.
 *
 * Trailers are the paragraphs at the end that consist of nothing else; the first paragraph is the subject
 * (git-interpret-trailers(1)). Git itself reads only the last one, but GitHub puts its `Co-authored-by` lines into a
 * paragraph of their own below a divider when it squashes, so what stands right above counts as well.
 */
export function parseTrailers(message: string, repository: RepositoryName): readonly number[] {
  const found = new Set<number>();
  for (const paragraph of splitParagraphs(message).slice(1).toReversed()) {
    const lines = unfold(paragraph);
    if (!lines.every((line) => TRAILER.test(line) || CHERRY_PICKED.test(line))) break;
    for (const line of lines) for (const number of parseInitiativeLine(line, repository)) found.add(number);
  }
  return [...found].toSorted((a, b) => a - b);
}

function splitParagraphs(message: string): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of splitLines(message)) {
    const text = line.trimEnd();
    if (text === '' || DIVIDER.test(text)) paragraphs.push([]);
    else paragraphs.at(-1)?.push(text);
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

/** Joins a line that begins with white space to the one before it, as Git does. */
function unfold(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    if (/^\s/u.test(line) && joined.length > 0) joined.push(`${joined.pop() ?? ''} ${line.trimStart()}`);
    else joined.push(line);
  }
  return joined;
}
