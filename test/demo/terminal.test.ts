import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alignTable, shownWidth } from '../../demo/align-table.ts';
import { createPrinter } from '../../demo/print.ts';
import { wrapText } from '../../demo/wrap-text.ts';

/** A terminal, or a file, that remembers. */
function createOutput(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  const output = { isTTY, columns, write: (text: string) => written.push(text) };
  return { output, text: () => written.join('') };
}

describe('tables', () => {
  test('columns line up, also below pictograms that take two columns', () => {
    const lines = alignTable([
      ['Persona', 'Status', 'Criteria'],
      ['Builder', '⛔ blocked', '1/2 met'],
      ['Storyteller', '–', '1/1 met'],
    ]);
    assert.deepEqual(lines, [
      'Persona      Status      Criteria',
      'Builder      ⛔ blocked  1/2 met',
      'Storyteller  –           1/1 met',
    ]);
    const starts = lines.map((line) => shownWidth(line.slice(0, line.search(/Criteria|\d\//))));
    assert.equal(new Set(starts).size, 1);
  });

  test('a table without rows is no lines', () => {
    assert.deepEqual(alignTable([]), []);
  });
});

describe('lines', () => {
  test('are broken at spaces, and a long word is left whole', () => {
    assert.deepEqual(wrapText('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrapText('a https://example.com/long b', 8), ['a', 'https://example.com/long', 'b']);
    assert.deepEqual(wrapText('', 8), ['']);
  });
});

describe('the printer', () => {
  const cases = [
    ['a terminal', true, {}, true],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['a file', false, {}, false],
    ['a file with FORCE_COLOR', false, { FORCE_COLOR: '1' }, false],
  ] as const;
  for (const [where, isTTY, env, coloured] of cases)
    test(`on ${where} text is ${coloured ? 'coloured' : 'plain'}`, () => {
      const { output, text } = createOutput(isTTY);
      const print = createPrinter(output, env);
      print.heading(1, 'A turn');
      print.shows('launch-gate', 'Ready', 'good');
      assert.equal(text().includes('\u001b['), coloured);
      assert.match(text(), /Ready/);
    });

  test('long text is wrapped below itself', () => {
    const { output, text } = createOutput(false, 60);
    createPrinter(output, {}).act(
      'ana',
      'says a few more words than would ever fit into one line of sixty columns',
    );
    const lines = text().trimEnd().split('\n');
    assert.ok(lines.length > 1);
    for (const line of lines.slice(1)) assert.match(line, /^ {16}\S/);
    for (const line of lines) assert.ok(line.length <= 60);
  });

  test('a terminal without a width is taken for a wide one', () => {
    const { output, text } = createOutput(true, 0);
    createPrinter(output, { NO_COLOR: '1' }).act(
      'ana',
      'says a few more words than fit into sixty columns of text',
    );
    assert.equal(text().trimEnd().split('\n').length, 1);
  });

  test('progress is cleared away, and shown to nobody who does not watch', async () => {
    const watched = createOutput(true);
    assert.equal(await createPrinter(watched.output, {}).during('waiting', Promise.resolve(7)), 7);
    assert.ok(watched.text().endsWith('\r\u001b[2K'));
    const unwatched = createOutput(false);
    await createPrinter(unwatched.output, {}).during('waiting', Promise.resolve(7));
    assert.equal(unwatched.text(), '');
  });
});
