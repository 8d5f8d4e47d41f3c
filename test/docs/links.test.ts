import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { nodesOf, type Page, pages, resolveLink, textOf } from './pages.ts';

/** The ids that GitHub gives to headings: words in lower case with hyphens, and a number where one comes again. */
function anchorsOf({ tree }: Page): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    nodesOf(tree, 'heading').map((heading) => {
      const words = textOf(heading)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '');
      const anchor = words.replaceAll(' ', '-');
      const before = seen.get(anchor) ?? 0;
      seen.set(anchor, before + 1);
      return before === 0 ? anchor : `${anchor}-${String(before)}`;
    }),
  );
}

const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]));

function problemOf(page: Page, url: string): string | null {
  const [path = '', anchor] = url.split('#', 2);
  const target = path === '' ? page.path : resolveLink(page, path);
  if (!existsSync(target)) return `${url}: there is no ${target}`;
  if (anchor === undefined || !target.endsWith('.md')) return null;
  return anchors.get(target)?.has(anchor) === true ? null : `${url}: ${target} has no heading #${anchor}`;
}

describe('every link inside this repository leads somewhere', () => {
  for (const page of pages) {
    test(page.path, () => {
      const urls = [
        ...nodesOf(page.tree, 'link'),
        ...nodesOf(page.tree, 'image'),
        ...nodesOf(page.tree, 'definition'),
      ]
        .map(({ url }) => url)
        .filter((url) => !/^(?:https?|mailto):/.test(url));
      const problems = urls.map((url) => problemOf(page, url)).filter((problem) => problem !== null);
      assert.deepEqual(problems, []);
    });
  }
});

test('every page of the documentation is reached from the front page', () => {
  const found = new Set(['README.md']);
  for (const path of found) {
    const page = pages.find((one) => one.path === path);
    if (page === undefined) continue;
    for (const { url } of nodesOf(page.tree, 'link'))
      if (!url.includes(':')) found.add(resolveLink(page, url.split('#', 1)[0] || page.path));
  }
  const lost = pages.map(({ path }) => path).filter((path) => path.startsWith('docs/') && !found.has(path));
  assert.deepEqual(lost, []);
});
