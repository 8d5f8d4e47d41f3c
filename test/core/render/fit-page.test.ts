import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byteLength, fitItems, fitPage } from '../../../core/render/fit-page.ts';

const section = (rank: number, text: string) => ({ rank, text });

test('everything is kept in reading order where it fits', () => {
  assert.equal(fitPage([section(0, 'a'), section(2, 'b'), section(1, 'c')], 100), 'a\n\nb\n\nc');
});

test('what matters least goes first, and the page says that it was shortened', () => {
  const page = fitPage([section(0, 'head'), section(2, 'x'.repeat(80)), section(1, 'reasons')], 100);
  assert.equal(page, 'head\n\nreasons\n\n_Shortened: the rest does not fit here._');
});

test('the limit holds in bytes, not in characters', () => {
  const page = fitPage([section(0, 'head'), section(1, '日'.repeat(30)), section(2, 'tail')], 120);
  assert.ok(byteLength(page) <= 120);
  assert.doesNotMatch(page, /日/);
});

test('a list that is too long says how many items are left off', () => {
  assert.equal(fitItems(['- aaaa', '- bbbb', '- cccc'], 14), '- aaaa\n- bbbb\n- … and 1 more.');
  assert.equal(fitItems(['- aaaa', '- bbbb'], 14), '- aaaa\n- bbbb');
});
