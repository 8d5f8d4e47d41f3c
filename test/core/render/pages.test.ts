import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { byteLength, commentLimit } from '../../../core/render/fit-page.ts';
import { hostileText, hostileTexts } from './hostile-text.ts';
import { parseMarkdown, skeleton } from './markdown-tree.ts';
import { pagesWith } from './pages.ts';

/** No word of ours stands in for what was left blank, so that both pages have the same places filled. */
const expected = pagesWith('word');

for (const page of Object.keys(expected)) {
  test(`hostile words anywhere in ${page} add no node to it`, () => {
    const want = skeleton(parseMarkdown(expected[page] ?? ''));
    fc.assert(
      fc.property(hostileText, (words) => {
        assert.deepEqual(skeleton(parseMarkdown(pagesWith(words)[page] ?? '')), want);
      }),
      { numRuns: 40, examples: hostileTexts.map((text) => [text]) },
    );
  });
}

test('no line of any page begins like a command outside of code', () => {
  fc.assert(
    fc.property(hostileText, (words) => {
      for (const page of Object.values(pagesWith(words)))
        assert.deepEqual(linesOutsideCode(page).filter(looksLikeCommand), []);
    }),
    { numRuns: 40, examples: hostileTexts.map((text) => [text]) },
  );
});

test('the same input gives the same bytes', () => {
  fc.assert(
    fc.property(hostileText, (words) => {
      assert.deepEqual(pagesWith(words), pagesWith(words));
    }),
    { numRuns: 20 },
  );
});

test('very long words never make a page longer than GitHub takes, and the verdict stays (F47)', () => {
  for (const words of ['a'.repeat(70_000), '@'.repeat(70_000), '日本'.repeat(40_000)]) {
    for (const [name, page] of Object.entries(pagesWith(words))) {
      assert.ok(byteLength(page) <= commentLimit, `${name}: ${byteLength(page)}`);
    }
    assert.match(pagesWith(words)['the convergence comment'] ?? '', /⏳ Waiting[^]*What is missing/);
  }
});

function linesOutsideCode(page: string): string[] {
  const outside: string[] = [];
  let isCode = false;
  for (const line of page.split('\n')) {
    if (line.trim().startsWith('```')) isCode = !isCode;
    else if (!isCode) outside.push(line);
  }
  return outside;
}

function looksLikeCommand(line: string): boolean {
  return /^\s*[/／]/.test(line);
}
