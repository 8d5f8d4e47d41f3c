import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as check, constantFrom, integer, property, tuple } from 'fast-check';
import { parseCommands } from '../../core/commands/parse-commands.ts';
import { splitCriteria } from '../../core/commands/split-criteria.ts';

const invisible = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u202E',
  '\u2066',
  '\u2069',
  '\u061C',
  '\u00A0',
  '\u3000',
  '\u2028',
  '\u0007',
  '\u{E0041}',
];

test('A20: an invisible, blank or direction-changing character anywhere in a command line refuses it, with a word why', () => {
  const line = '/met ops-1 shown';
  check(
    property(tuple(constantFrom(...invisible), integer({ min: 0, max: line.length })), ([char, at]) => {
      // Behind a word, so that no character is the byte order mark of the comment or ends its first line.
      const { commands, problems } = parseCommands(`Hello\n\n${line.slice(0, at)}${char}${line.slice(at)}`);
      assert.deepEqual(commands, []);
      assert.equal(problems.length, 1);
    }),
    { numRuns: 2000 },
  );
});

const alike: Readonly<Record<string, string>> = {
  o: 'о',
  p: 'р',
  s: 'ѕ',
  e: 'е',
  m: 'ｍ',
  t: 'т',
  '1': '１',
  '-': '‐',
};

test('A20: letters of another alphabet in an id are explained, never guessed', () => {
  for (const [letter, twin] of Object.entries(alike)) {
    if (!'ops-1'.includes(letter)) continue;
    const written = 'ops-1'.replace(letter, twin);
    for (const rest of [written, `ops-2 ${written} shown`]) {
      const split = splitCriteria(rest, { own: ['ops-1', 'ops-2'], others: [], hashOf: () => null });
      assert.ok('message' in split, rest);
      assert.match(split.message, /looks like "ops-1"/u);
    }
  }
});

test('A20: letters of another alphabet in the verb or the slash are explained, never guessed', () => {
  for (const line of [
    '/mеt b1',
    '/mет b1',
    '/ｍet b1',
    '／met b1',
    '⁄met b1',
    '∕met b1',
    '╱met b1',
    '／mett b1',
  ]) {
    const { commands, problems } = parseCommands(line);
    assert.deepEqual(commands, []);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['look-alike'],
      line,
    );
  }
});

test('A20: free text in any language is welcome', () => {
  for (const text of ['geprüft ✅', '確認済み', 'تم التحقق', 'проверено', '👩‍🚀 went fine', 'naïve café']) {
    assert.equal(parseCommands(`/met b1 ${text}`).commands.length, 1, text);
  }
});
