import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { matchBranch } from '../../core/config/match-branch.ts';
import { parseConfig } from '../../core/config/parse-config.ts';
import { minimalConfig } from '../core/config/minimal-config.ts';

const errors = (glob: string): string[] =>
  parseConfig(minimalConfig(`release: { branches: [${JSON.stringify(glob)}] }\n`)).problems.map(
    (problem) => problem.code,
  );

/** The longest branch name there can be: 255 bytes less `refs/heads/`. */
const LONGEST = 244;

describe('A49: a config cannot bring a regular expression', () => {
  it('no key of the format is a pattern of the user, except globs of branches and tags', () => {
    const keys: string[] = [];
    JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'), (key, value) => {
      if (value?.format === 'regex' || /glob|regex|pattern/i.test(value?.$ref ?? '')) keys.push(key);
      return value;
    });
    assert.deepEqual(keys, ['branch', 'items', 'items']);
  });

  const regexes = ['^(a+)+$', '(a|a)*b', '+(a|b)*', '{a,b}', '[a-z]', '!main', 'a\\d', '@(a|b)'];
  for (const glob of regexes) {
    it(`${glob} is refused`, () => assert.deepEqual(errors(glob), ['value-malformed']));
  }

  it('a fourth wildcard is refused, because each multiplies the cost of a hostile branch name', () => {
    assert.deepEqual(errors('*a*a*b'), []);
    assert.deepEqual(errors('*a*a*a*b'), ['branch-wildcards']);
    assert.deepEqual(errors('**/?/*/*'), ['branch-wildcards']);
  });

  it('a glob of tags is held to the same', () => {
    const tags = (glob: string) =>
      parseConfig(minimalConfig(`release: { tags: [${JSON.stringify(glob)}] }\n`)).problems.map(
        ({ code }) => code,
      );
    assert.deepEqual(tags('v*.*.*'), []);
    assert.deepEqual(tags('v*.*.*-*'), ['branch-wildcards']);
    assert.deepEqual(tags('refs/tags/v*'), ['branch-is-ref']);
    assert.deepEqual(tags('v(a+)+'), ['value-malformed']);
  });

  it('a glob of more than 100 characters is refused', () => {
    assert.deepEqual(errors('a'.repeat(100)), []);
    assert.deepEqual(errors('a'.repeat(101)), ['value-too-long']);
  });

  it('more than twenty globs are refused', () => {
    const globs = Array.from({ length: 21 }, (_, index) => `r${index}`);
    const { problems } = parseConfig(minimalConfig(`release: { branches: [${globs.join(', ')}] }\n`));
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ['list-too-long'],
    );
  });

  it('the worst glob that is left ends on the worst branch name', () => {
    assert.equal(matchBranch(['*a*a*b'], 'a'.repeat(LONGEST)), false);
    assert.equal(matchBranch(['**/a*/**b'], 'a/'.repeat(LONGEST / 2)), false);
  });
});
