/** What `scanBlocks` finds: the leaf blocks of a Markdown text in order, each with the containers around it. */

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'fenced-code'
  | 'indented-code'
  | 'html'
  | 'table'
  | 'definition'
  | 'break';

/** A list item, block quote or footnote that holds blocks. Two blocks in the same container share the same object. */
export interface Container {
  readonly kind: 'item' | 'quote' | 'footnote';
  /** Where it begins, from 1. */
  readonly line: number;
}

/**
 * What a line stands inside of although it belongs to a paragraph. `html`: an element, comment or tag that was opened
 * earlier, in this paragraph or in a block before it. `unclear`: the line may well be plain, but proving it would need
 * more than a scanner.
 */
export type Enclosure = 'code' | 'html' | 'link' | 'strikethrough' | 'unclear';

export interface BlockLine {
  /** Line in the text, from 1. */
  readonly number: number;
  /** Without the marks and indentation of its containers; tabs that indent are expanded to spaces. */
  readonly text: string;
  /** Only for paragraphs outside any container: `null` where the line begins as plain text. */
  readonly enclosure: Enclosure | null;
}

export interface Block {
  readonly kind: BlockKind;
  /** Outermost first; empty at the top level. */
  readonly containers: readonly Container[];
  /** Headings: 1 to 6, and whether an underline made it one; otherwise 0. */
  readonly level: number;
  readonly setext: boolean;
  /** All its lines, fences and underlines included. A heading's `text` is in `headingText`. */
  readonly lines: readonly BlockLine[];
}
