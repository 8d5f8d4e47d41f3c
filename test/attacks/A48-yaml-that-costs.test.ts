import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConfig } from '../../core/config/parse-config.ts';
import { minimalConfig } from '../core/config/minimal-config.ts';

const KIB_32 = 32 * 1024;

const flatMap = (bytes: number): string => {
  let text = '';
  for (let index = 0; text.length < bytes; index++) text += `key${index}: 1\n`;
  return text;
};

const aliasBomb = `a0: &a0 [x, x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join('\n')}\n`;

describe('A48: YAML that costs more than it says', () => {
  const cases: readonly [name: string, text: string, code: string][] = [
    ['a flat map of 239 KB', flatMap(239_000), 'too-large'],
    ['a list of 1 MB', `[${'a, '.repeat(350_000)}]`, 'too-large'],
    ['a file one byte too large', minimalConfig('#').padEnd(KIB_32 + 1, 'x'), 'too-large'],
    ['a file whose letters take more bytes than they are many', `#${'€'.repeat(11_000)}`, 'too-large'],
    ['20,000 brackets', '['.repeat(20_000), 'too-deep'],
    ['20,000 braces', '{'.repeat(20_000), 'too-deep'],
    ['10,000 dashes', '- '.repeat(10_000), 'too-deep'],
    ['10,000 question marks', '? '.repeat(10_000), 'too-deep'],
    [
      '200 levels of indentation',
      Array.from({ length: 200 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
      'too-deep',
    ],
    ['an alias bomb', aliasBomb, 'yaml-alias'],
    ['an anchor', 'version: &a 1\n', 'yaml-anchor'],
    ['a tag of JavaScript', 'version: !!js/function "x"\n', 'yaml-tag'],
    ['a directive that asks for YAML 1.1', '%YAML 1.1\n---\nversion: 1\n', 'yaml-directive'],
    ['a second document', 'version: 1\n---\nversion: 1\n', 'yaml-documents'],
    ['a repeated key', 'version: 1\nversion: 1\n', 'key-repeated'],
    ['a map as a key', '? { a: b }\n: c\n', 'yaml-syntax'],
  ];
  for (const [name, text, code] of cases) {
    it(`${name} is refused as ${code}`, () => {
      const { config, problems } = parseConfig(text);
      assert.equal(config, null);
      assert.equal(problems[0]?.severity, 'error');
      assert.ok(
        problems.some((problem) => problem.code === code),
        problems[0]?.code,
      );
    });
  }

  it('a file of exactly 32 KiB is read', () => {
    const text = minimalConfig('#').padEnd(KIB_32, 'x');
    assert.ok(parseConfig(text).config);
  });

  it('a map as flat as fits is read key by key, not key against key', () => {
    const { problems } = parseConfig(flatMap(KIB_32 - 20));
    assert.equal(problems.length, 100);
    assert.ok(problems.some((problem) => problem.code === 'key-unknown'));
  });

  it('sixteen levels are no problem of depth', () => {
    const { problems } = parseConfig(`${'['.repeat(15)}${']'.repeat(15)}`);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ['type-wrong'],
    );
  });
});
