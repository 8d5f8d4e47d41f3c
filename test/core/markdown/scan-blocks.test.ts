import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assert as check, property } from 'fast-check';
import { scanBlocks, scanText } from '../../../core/markdown/scan-blocks.ts';
import { anyDocument, inlineDocument, quietDocument } from './markdown-documents.ts';
import { readReference } from './reference-parser.ts';

/** What the scanner says, in the words of `readReference`. */
function readScanned(text: string) {
  const lines = new Map<number, string>();
  const plain = new Set<number>();
  const { blocks, isDoubtful } = scanText(text);
  for (const block of blocks) {
    const first = block.lines[0]?.number;
    const last = block.lines.at(-1)?.number;
    const label = {
      paragraph: `paragraph ${first}-${last}`,
      table: `table ${first}-${last}`,
      heading: `heading to ${last}`,
    }[block.kind as string];
    const containers = block.containers.map(({ kind, line }) => `${kind} ${line}`);
    for (const { number, enclosure } of block.lines) {
      lines.set(number, [...containers, label ?? block.kind].join(' > '));
      if (block.kind === 'paragraph' && containers.length === 0 && enclosure === null) plain.add(number);
    }
  }
  return { lines, plain, isDoubtful };
}

/** What must hold for any text: no line too many is plain, and blocks are the same unless the scanner says it doubts. */
function assertSafe(text: string): void {
  const scanned = readScanned(text);
  const reference = readReference(text);
  for (const line of scanned.plain) {
    assert.ok(reference.plain.has(line), `line ${line} is not plain: ${JSON.stringify(text.slice(0, 500))}`);
  }
  if (scanned.isDoubtful) return;
  for (const [line, label] of reference.lines) assert.equal(scanned.lines.get(line), label, `line ${line}`);
}

function assertSame(text: string): void {
  const scanned = readScanned(text);
  const reference = readReference(text);
  assert.equal(scanned.isDoubtful, false);
  assert.deepEqual(scanned.plain, reference.plain);
  for (const [line, label] of reference.lines) assert.equal(scanned.lines.get(line), label, `line ${line}`);
}

test('nasty documents: the same blocks as the reference parser, and no line too many is plain', () => {
  check(property(anyDocument, assertSafe), { numRuns: 3000 });
});

test('nasty paragraphs: no line is plain that the reference parser puts into something else', () => {
  check(property(inlineDocument, assertSafe), { numRuns: 3000 });
});

test('ordinary documents are read exactly as the reference parser reads them', () => {
  check(property(quietDocument, assertSame), { numRuns: 2000 });
});

const ROOT = join(import.meta.dirname, '../../..');

function realDocuments(): string[] {
  const own = [join(ROOT, 'docs'), ROOT, join(ROOT, 'node_modules')];
  return own.flatMap((folder) =>
    readdirSync(folder, { recursive: folder.endsWith('docs'), withFileTypes: true })
      .flatMap((entry) =>
        entry.isDirectory() && folder.endsWith('node_modules')
          ? readdirSync(join(folder, entry.name), { withFileTypes: true }).filter(
              (file) => !file.isDirectory(),
            )
          : [entry],
      )
      .filter((entry) => !entry.isDirectory() && entry.name.toLowerCase().endsWith('.md'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

test('real documents have the same blocks, and no line that is not plain is called plain', () => {
  const paths = realDocuments();
  assert.ok(paths.length > 50, `${paths.length} documents`);
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    if (text.length < 25_000) assertSafe(text);
  }
});

/**
 * The cases in which the scanner says less than the parser: each line `/met b1` is plain to the reference parser, or to
 * GitHub, and the scanner does not vouch for it.
 */
const CAUTIOUS: Readonly<Record<string, string>> = {
  'a bracket that closes later, though nothing makes it a link': 'see [here\n/met b1\nand] there',
  'tildes on both sides that do not pair': '~~a *b~~ c*\n/met b1\nd~~',
  'an address that may hide a backtick': 'https://a.example/`x`\n/met b1',
  'a link whose address holds a backtick': '[a](b`c)\n/met b1',
  'an unquoted attribute with a slash': '<a href=b/c>x</a>\n/met b1',
  'an element that is closed out of order': '<b><i>x</b></i>\n\n/met b1',
  'a formatting element that a quote left open': '> <b>x\n\n/met b1',
  'a list that does not start at 1 right after indented code': '    code\n\n2. x\n\n/met b1',
  'a second mark on a line that cuts a paragraph': 'a\n- 2. x\n\n/met b1',
  'a lone tag on a lazy line': '> a\n<i>\n\n/met b1',
  'a table whose head is a lone tag': 'a\n<i>\n:-\n\n/met b1',
  'a footnote inside a footnote': '[^a]: [^b]: x\n\n/met b1',
  'more than 64 containers in each other': `${'> '.repeat(70)}x\n\n/met b1`,
};

for (const [name, text] of Object.entries(CAUTIOUS)) {
  test(`the scanner does not vouch for a line after ${name}`, () => {
    const line = text.split('\n').indexOf('/met b1') + 1;
    assert.equal(readScanned(text).plain.has(line), false);
  });
}

const PLAIN: Readonly<Record<string, string>> = {
  'code spans around it': 'ran `npm test`\n/met b1 see `log`',
  'a link on its own line': '/met b1 see [the run](https://example.com/a_b)',
  'closed strikethrough before it': '~~old~~\n/met b1 ~~x~~',
  'closed HTML before it': '<details><summary>Log</summary>\n\ntext\n\n</details>\n\n/met b1',
  'a placeholder in angle brackets in the paragraph above': 'use Map<string> here\n\n/met b1',
  'emphasis around it': '*done\n/met b1\ntoday*',
};

for (const [name, text] of Object.entries(PLAIN)) {
  test(`a line is plain with ${name}`, () => {
    const line = text.split('\n').findIndex((source) => source.startsWith('/met b1')) + 1;
    assert.equal(readScanned(text).plain.has(line), true);
    assertSafe(text);
  });
}

/** Hidden or struck in a browser although Markdown has ended the HTML block. */
const HIDDEN = [
  '<details>\n\n/met b1\n\n</details>',
  'text <details>\n\n/met b1',
  '<div title="\n\n/met b1\n\n">',
  '<div>\n<!--\n\n/met b1\n\n-->',
  '<del>\n\n/met b1\n\n</del>',
  '<!-- --!><details> -->\n\n/met b1',
  '<details>\n\n[^1]: </details>\n\n/met b1',
  '<sub>![x\n</sub>](y)\n/met b1',
  '<del>\n\ntext </del>\n\n/met b1',
  'text <pre></pre> <del>\n\n/met b1',
  'text </p> <del>\n\n/met b1',
  '# <template>\n\n</template>\n\n/met b1',
  '<div ="x><details>">\n\n/met b1',
];

for (const text of HIDDEN) {
  test(`a line is not plain where HTML is open around it: ${JSON.stringify(text)}`, () => {
    const line = text.split('\n').indexOf('/met b1') + 1;
    assert.equal(readScanned(text).plain.has(line), false);
  });
}

test('a setext underline makes a heading of the line above, with the underline as its last line', () => {
  const [block] = scanBlocks('/met b1\n---\n');
  assert.deepEqual([block?.kind, block?.level, block?.setext, block?.lines.length], ['heading', 2, true, 2]);
});
