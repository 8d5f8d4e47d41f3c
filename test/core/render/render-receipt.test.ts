import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { byteLength, commentLimit } from '../../../core/render/fit-page.ts';
import { renderReceipt, renderScopeReceipt } from '../../../core/render/render-receipt.ts';
import { parseReceipt, parseScopeReceipt } from '../../../core/scope/parse-receipt.ts';
import type { Receipt } from '../../../core/scope/receipt.ts';
import { parseMarkdown, skeleton } from './markdown-tree.ts';
import { anyReceipt, anyScopeReceipt } from './receipts.ts';

const simple: Receipt = {
  schema: 1,
  seq: 3,
  comment: 41,
  author: { id: 7, login: 'ana' },
  at: '2026-11-20T09:00:00Z',
  persona: 'builder',
  acts: [{ act: 'unmet', ids: ['b1'], why: 'leaks' }],
};

test('what is written down is what is read back', () => {
  fc.assert(
    fc.property(anyReceipt, (receipt) => {
      assert.deepEqual(parseReceipt(renderReceipt(receipt, commentLimit)), receipt);
    }),
    { numRuns: 300 },
  );
});

test('a scope is read back to the last character', () => {
  fc.assert(
    fc.property(anyScopeReceipt, (receipt) => {
      assert.deepEqual(parseScopeReceipt(renderScopeReceipt(receipt)), receipt);
    }),
    { numRuns: 300 },
  );
});

test('no words inside a receipt change the structure of the comment', () => {
  const expected = skeleton(parseMarkdown(renderReceipt(simple, commentLimit)));
  fc.assert(
    fc.property(anyReceipt, (receipt) => {
      assert.deepEqual(skeleton(parseMarkdown(renderReceipt(receipt, commentLimit))), expected);
    }),
    { numRuns: 300 },
  );
});

test('a receipt of very long words keeps what it decides and fits', () => {
  const why = '"\u0001'.repeat(30_000);
  const long: Receipt = {
    ...simple,
    acts: Array.from({ length: 20 }, (_, index) => ({ act: 'unmet', ids: [`b${index}`], why })),
  };
  const block = renderReceipt(long, commentLimit);
  assert.ok(byteLength(block) <= commentLimit);
  const read = parseReceipt(block);
  assert.deepEqual(
    read?.acts.map((act) => act.act === 'unmet' && act.ids[0]),
    long.acts.map((_, index) => `b${index}`),
  );
});

const rendered = renderReceipt(simple, commentLimit);
const malformed: Readonly<Record<string, string>> = {
  'no marker': rendered.replace('<!-- tutti:receipt -->\n', ''),
  'another kind of marker': rendered.replace('tutti:receipt', 'tutti:scope'),
  'two of them': `${rendered}\n${rendered}`,
  'no fence': rendered.replace('```json\n', ''),
  'an open fence': rendered.replace('\n```\n', '\n'),
  'broken JSON': rendered.replace('"seq": 3', '"seq": 3,,'),
  'another version': rendered.replace('"schema": 1', '"schema": 2'),
  'a missing key': rendered.replace(/ "seq": 3,\n/, ''),
  'an unknown key': rendered.replace('"seq": 3', '"seq": 3, "more": 1'),
  'an unknown act': rendered.replace('"unmet"', '"approve"'),
  'an act named like a property of every object': rendered.replace('"unmet"', '"constructor"'),
  'a number that is none': rendered.replace('"seq": 3', '"seq": "3"'),
  'nothing at all': '',
};

for (const [what, body] of Object.entries(malformed)) {
  test(`a receipt with ${what} is none`, () => {
    assert.notEqual(body, rendered);
    assert.equal(parseReceipt(body), null);
    assert.equal(parseScopeReceipt(body), null);
  });
}
