/** Every page of this project, as a tree. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly tree: Root;
}

const root = join(import.meta.dirname, '../..');

/** Pages that a reader is sent to. What the tests themselves hold as golden files is not among them. */
export const pages: readonly Page[] = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].map((path) => {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, tree: parse(text) };
});

export function page(path: string): Page {
  const found = pages.find((one) => one.path === path);
  if (found === undefined) throw new Error(`There is no page ${path}.`);
  return found;
}

function parse(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes of one type, in reading order. */
export function nodesOf<T extends Nodes['type']>(tree: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  const visit = (node: Nodes) => {
    if (isOfType(node, type)) found.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

function isOfType<T extends Nodes['type']>(node: Nodes, type: T): node is Extract<Nodes, { type: T }> {
  return node.type === type;
}

/** The text of a node, as a reader sees it. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The path that a relative link leads to, from the root of the repository. */
export function resolveLink(from: Page, path: string): string {
  return relative('.', normalize(join(dirname(from.path), path)));
}
