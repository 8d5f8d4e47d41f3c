import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A document as GitHub's dialect reads it, with autolinks, tables, strikethrough, task lists and footnotes. */
export function parseMarkdown(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The nodes of a document without their words: two documents of one skeleton differ in text only. */
export function skeleton(node: Nodes): unknown {
  if (node.type === 'html') return ['html', node.value];
  if (!('children' in node)) return node.type;
  const children = (node.children as Nodes[]).map(skeleton);
  return [node.type, ...children];
}

/** All visible text of a document, without the zero-width spaces that break up references. */
export function visibleText(node: Nodes): string {
  if ('value' in node && node.type !== 'html') return node.value.replaceAll('\u200B', '');
  return 'children' in node ? (node.children as Nodes[]).map(visibleText).join('') : '';
}

/** All text outside of code and HTML as GitHub's filters see it, zero-width spaces included; one node per line. */
export function visibleTextRaw(node: Nodes): string {
  if (node.type === 'text') return `${node.value}\n`;
  return 'children' in node ? (node.children as Nodes[]).map(visibleTextRaw).join('') : '';
}
