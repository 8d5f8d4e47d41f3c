import type { Block } from '../markdown/block.ts';
import { scanBlocks } from '../markdown/scan-blocks.ts';
import { parseInitiativeLine } from './initiative-line.ts';
import { maskInline } from './mask-inline.ts';
import { isSameRepository, type RepositoryName } from './repository-name.ts';

/** Issues of the same repository that the text of a pull request names, each once, in ascending order. */
export interface WrittenLinks {
  /** Named after one of GitHub's closing keywords. */
  readonly closing: readonly number[];
  /** Named by a line `Initiative: #12`. */
  readonly initiatives: readonly number[];
}

// Source: docs.github.com, "Linking a pull request to an issue using a keyword": these nine words in any case, an
// optional colon, then `#10` or `octo-org/octo-repo#100`; each issue needs a keyword of its own.
const CLOSING =
  /(?<![\w/-])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t\n]+([\w.-]+\/[\w.-]+)?#([1-9]\d{0,9})(?!\w)/giu;

/**
 * Reads the links out of a pull request's body. `Initiative:` counts as a plain line at the top level only, as commands
 * do; closing keywords count wherever GitHub shows them as text: also in lists, tables and headings, not in code,
 * quotes, comments or HTML.
 */
export function parseLinks(text: string, repository: RepositoryName): WrittenLinks {
  const closing: number[] = [];
  const initiatives: number[] = [];
  for (const block of scanBlocks(text)) {
    if (!isShownText(block)) continue;
    const shown = maskInline(block.lines.map((line) => line.text).join('\n'));
    closing.push(...closedBy(shown, repository));
    if (block.kind === 'paragraph' && block.containers.length === 0) {
      initiatives.push(...namedBy(block, shown, repository));
    }
  }
  return { closing: distinct(closing), initiatives: distinct(initiatives) };
}

function isShownText({ kind, containers }: Block): boolean {
  const hasText = kind === 'paragraph' || kind === 'heading' || kind === 'table';
  return hasText && !containers.some((container) => container.kind === 'quote');
}

function closedBy(shown: string, repository: RepositoryName): number[] {
  return [...shown.matchAll(CLOSING)]
    .filter(([, prefix]) => isSameRepository(prefix, repository))
    .map(([, , number]) => Number(number));
}

function namedBy(block: Block, shown: string, repository: RepositoryName): number[] {
  return shown
    .split('\n')
    .flatMap((line, index) =>
      block.lines[index]?.enclosure === null ? parseInitiativeLine(line, repository) : [],
    );
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
