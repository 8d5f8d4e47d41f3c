import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown, visibleTextRaw } from '../core/render/markdown-tree.ts';
import { pagesWith } from '../core/render/pages.ts';

/** A76: nobody is called, no issue is linked and none is closed by what somebody wrote. */
const attempts = [
  '@org/everyone',
  Array.from({ length: 200 }, (_, n) => `@user${n}`).join(' '),
  '#123 GH-123 a/b#1',
  'fixes #1, closes GH-2',
];

for (const attempt of attempts) {
  test(`A76: ${attempt.slice(0, 30)} calls and links nothing`, () => {
    for (const [name, page] of Object.entries(pagesWith(attempt))) {
      assert.doesNotMatch(visibleTextRaw(parseMarkdown(page)), /@[a-z0-9]|#[0-9]|\bgh-[0-9]/i, name);
    }
  });
}
