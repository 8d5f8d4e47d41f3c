/** The parser that `scanBlocks` is held against: micromark with GitHub's extensions, reduced to what the scanner claims. */

import type { Nodes, Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { splitLines } from '../../../core/markdown/split-lines.ts';

export interface ReferenceReading {
  /** For each line that is not blank: the kind of its block, the containers around it, and where block and containers begin. */
  readonly lines: ReadonlyMap<number, string>;
  /** Lines that begin as plain text of a paragraph at the top level. */
  readonly plain: ReadonlySet<number>;
}

export function readReference(text: string): ReferenceReading {
  // Without the transforms, which turn bare addresses into links that have no position.
  const mdastExtensions = gfmFromMarkdown().map((extension) =>
    Object.assign({}, extension, { transforms: [] }),
  );
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions });
  const sources = splitLines(text);
  const lines = new Map<number, string>();
  const plain = new Set<number>();
  const elements = createElementCount();

  const visit = (node: Nodes, containers: readonly string[]): void => {
    const kind = kindOf(node, sources);
    if (kind !== null) {
      for (let line = startOf(node); line <= endOf(node); line += 1) {
        if (sources[line - 1]?.trim() !== '' && !lines.has(line))
          lines.set(line, [...containers, labelOf(kind, node)].join(' > '));
      }
      if (node.type === 'paragraph' && containers.length === 0) markPlain(node, elements, plain);
      else for (const html of htmlOf(node)) elements.read(html);
      if (node.type !== 'html' || containers.length > 0) elements.endBlock();
      return;
    }
    const inside = containerOf(node);
    const next = inside === null ? containers : [...containers, inside];
    const children: readonly Nodes[] = 'children' in node ? node.children : [];
    // Definitions first: an underlined heading after definitions is said to begin with them.
    for (const child of children) if (child.type === 'definition') visit(child, next);
    for (const child of children) if (child.type !== 'definition') visit(child, next);
  };
  visit(tree, []);
  return { lines, plain };
}

function startOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

function endOf(node: Nodes): number {
  const end = node.position?.end;
  // A block that was cut off ends before the first character of the line that cut it.
  return end === undefined ? 0 : end.column === 1 ? end.line - 1 : end.line;
}

function kindOf(node: Nodes, sources: readonly string[]): string | null {
  const type: string = node.type;
  switch (type) {
    case 'paragraph':
    case 'heading':
    case 'html':
    case 'table':
    case 'definition':
      return type;
    case 'thematicBreak':
      return 'break';
    case 'code': {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      const opening = sources[line - 1]?.slice(column - 1) ?? '';
      return opening.startsWith('```') || opening.startsWith('~~~') ? 'fenced-code' : 'indented-code';
    }
    default:
      return null;
  }
}

function labelOf(kind: string, node: Nodes): string {
  if (kind === 'heading') return `heading to ${endOf(node)}`;
  return kind === 'paragraph' || kind === 'table' ? `${kind} ${startOf(node)}-${endOf(node)}` : kind;
}

function containerOf(node: Nodes): string | null {
  if (node.type === 'listItem') return `item ${startOf(node)}`;
  if (node.type === 'blockquote') return `quote ${startOf(node)}`;
  return node.type === 'footnoteDefinition' ? `footnote ${startOf(node)}` : null;
}

function htmlOf(node: Nodes): string[] {
  if (node.type === 'html') return [node.value];
  return 'children' in node ? node.children.flatMap(htmlOf) : [];
}

/** Walks a paragraph: a line is plain where nothing but emphasis began before it and reaches beyond its first character. */
function markPlain(node: Paragraph, elements: ElementCount, plain: Set<number>): void {
  const covers = new Map<number, boolean>();
  const visit = (child: Nodes, covered: boolean): void => {
    const { start: from, end: to } = child.position ?? { start: { line: 0 }, end: { line: 0 } };
    const transparent = ['text', 'emphasis', 'strong', 'break'].includes(child.type);
    for (let line = from.line; line <= to.line; line += 1) {
      const before = line > from.line;
      if (!covers.has(line) && !(transparent && 'children' in child)) covers.set(line, elements.encloses());
      if (before && (covered || !transparent)) covers.set(line, true);
    }
    if (child.type === 'html') elements.read(child.value);
    if ('children' in child) for (const inner of child.children) visit(inner, covered || !transparent);
  };
  covers.set(startOf(node), elements.encloses());
  for (const child of node.children) visit(child, false);
  for (const [line, covered] of covers) if (!covered) plain.add(line);
}

interface ElementCount {
  encloses(): boolean;
  read(html: string): void;
  endBlock(): void;
}

const ONE_MARK = /<!--(?:>|->|.*?-->)|<[!?][^>]*>|<(\/?)([a-z][a-z0-9-]*)[^>]*>?/gis;
/** Of the names that the generator writes, those that a browser keeps open beyond the paragraph they began in. */
const OUTLIVING = new Set(['a', 'b', 'details', 'div', 'pre']);
const VOID = new Set('area base br col embed hr img input link meta p param source track wbr'.split(' '));

/** Elements opened and not closed, counted by name: simpler than the scanner's, and more willing to see one closed. */
function createElementCount(): ElementCount {
  const counts = new Map<string, number>();
  return {
    encloses: () => [...counts.values()].some((count) => count > 0),
    read(html) {
      for (const [, slash, written] of html.matchAll(ONE_MARK)) {
        const name = written?.toLowerCase();
        if (name === undefined || VOID.has(name)) continue;
        counts.set(name, Math.max(0, (counts.get(name) ?? 0) + (slash === '/' ? -1 : 1)));
      }
    },
    endBlock() {
      for (const name of counts.keys()) if (!OUTLIVING.has(name)) counts.delete(name);
    },
  };
}
