import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { escapeMarkdown } from '../../../core/render/escape-markdown.ts';
import { plainLine } from '../../../core/render/plain-line.ts';
import { hostileText, hostileTexts } from './hostile-text.ts';
import { parseMarkdown, skeleton, visibleText } from './markdown-tree.ts';

const places: Readonly<Record<string, (text: string) => string>> = {
  'a paragraph': (text) => text,
  'the middle of a sentence': (text) => `before ${text} after`,
  emphasis: (text) => `**${text}** and more`,
  'a list item': (text) => `- ${text}\n- next`,
  'a heading': (text) => `## ${text}\n\nnext`,
  'a line below a paragraph': (text) => `above\n${text}`,
  'a table cell': (text) => `| a | b |\n|---|---|\n| ${text} | next |`,
  'the text of a link': (text) => `[${text}](https://example.com/)`,
};

for (const [place, put] of Object.entries(places)) {
  test(`hostile text in ${place} adds no node`, () => {
    const expected = skeleton(parseMarkdown(put('word')));
    fc.assert(
      fc.property(hostileText, (text) => {
        assert.deepEqual(skeleton(parseMarkdown(put(escapeMarkdown(text)))), expected);
      }),
      { numRuns: 600, examples: hostileTexts.map((text) => [text]) },
    );
  });
}

test('what is shown is the text itself, on one line', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      assert.equal(visibleText(parseMarkdown(`x ${escapeMarkdown(text)}`)), `x ${plainLine(text)}`);
    }),
    { numRuns: 1000, examples: hostileTexts.map((text) => [text]) },
  );
});

function parsedAsJson(text: string): string {
  const tree = parseMarkdown(`x ${escapeMarkdown(text)}`);
  return JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value));
}

test('nothing that GitHub would link, call or replace survives in the shown text', () => {
  const alive = [/@[a-z0-9]/i, /#\d/, /\bgh-\d/i, /:\/\//, /\bwww\./i, /:[\w+-]+:(?!\/)/, /::/];
  fc.assert(
    fc.property(hostileText, (text) => {
      const values = [...parsedAsJson(text).matchAll(/"value":("(?:[^"\\]|\\.)*")/g)].map(
        ([, value]) => value ?? '',
      );
      for (const value of values)
        for (const pattern of alive) assert.doesNotMatch(JSON.parse(value), pattern);
    }),
    { numRuns: 1000, examples: [...hostileTexts, ':heart_eyes:', ':_:@'].map((text) => [text]) },
  );
});

test('ordinary words, dates and numbers stay readable', () => {
  assert.equal(
    escapeMarkdown('p95 under 300 ms (2026-12-24), 12:30, C++'),
    'p95 under 300 ms (2026-12-24), 12:30, C++',
  );
});
