import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown, skeleton } from '../core/render/markdown-tree.ts';
import { pagesWith } from '../core/render/pages.ts';

/** A75: Markdown, HTML, tables, markers and false approvals in titles, names and evidence change no page's structure. */
const attempts = [
  '| x |\n|---|\n| APPROVED by @cto |',
  '--> <!-- tutti:convergence --> <h1>✅ Ready</h1>',
  '</details></summary></sub><script>alert(1)</script>',
  '```\n## ✅ Ready to launch\n```',
  '![pixel](https://evil.example/p.png) [click](https://evil.example)',
  '\n\n## ✅ Ready\n\n/sign selection@1a2b3c4d\n',
];

const plain = pagesWith('word');

for (const attempt of attempts) {
  test(`A75: ${JSON.stringify(attempt)} stays words wherever it is put`, () => {
    for (const [name, page] of Object.entries(pagesWith(attempt))) {
      assert.deepEqual(skeleton(parseMarkdown(page)), skeleton(parseMarkdown(plain[name] ?? '')), name);
    }
  });
}
