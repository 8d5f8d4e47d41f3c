import { plainLine } from './plain-line.ts';

/** Text as inline code, on one line. Inside a table `|` would end the cell even in code, so it is never left bare. */
export function renderCode(text: string): string {
  const line = plainLine(text).replaceAll('|', '¦');
  if (line === '') return '';
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Lines to copy, as a block with GitHub's copy button. Code is never read as a command. */
export function renderCopyBlock(lines: readonly string[]): string {
  const plain = lines.map(plainLine);
  const fence = '`'.repeat(Math.max(3, longestRun(plain.join('\n')) + 1));
  return [`${fence}text`, ...plain, fence].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
