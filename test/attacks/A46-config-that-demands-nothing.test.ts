import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConfig } from '../../core/config/parse-config.ts';
import { minimalConfig } from '../core/config/minimal-config.ts';

describe('A46: a config that demands nothing gates nothing, so it is an error', () => {
  const cases: readonly [name: string, text: string, code: string][] = [
    ['an empty file', '', 'empty'],
    ['a file of spaces', ' \n\n', 'empty'],
    ['a file of comments', '# version: 1\n', 'empty'],
    ['a file that says null', '~\n', 'empty'],
    ['a document marker alone', '---\n', 'empty'],
    ['an empty map', '{}', 'key-missing'],
    ['a list', '[]', 'type-wrong'],
    ['a word', 'yes', 'type-wrong'],
    ['no personas', 'version: 1\n', 'key-missing'],
    ['a list of personas that is empty', 'version: 1\npersonas: []\n', 'type-wrong'],
    ['personas without a value', 'version: 1\npersonas:\n', 'map-empty'],
    ['a map of personas that is empty', 'version: 1\npersonas: {}\n', 'map-empty'],
    ['a Conductor alone', 'version: 1\npersonas: { conductor: { owners: ["@lea"] } }\n', 'personas-none'],
    ['a persona without a value', 'version: 1\npersonas: { builder: }\n', 'type-wrong'],
    ['a persona without owners', 'version: 1\npersonas: { builder: {} }\n', 'key-missing'],
    [
      'a persona whose owners are an empty list',
      'version: 1\npersonas: { builder: { owners: [] } }\n',
      'list-empty',
    ],
    ['owners that are all empty', 'version: 1\npersonas: { builder: { owners: [""] } }\n', 'value-malformed'],
    ['release branches that are an empty list', minimalConfig('release: { branches: [] }\n'), 'list-empty'],
    ['an unknown key', minimalConfig('tags: ["v*"]\n'), 'key-unknown'],
  ];
  for (const [name, text, code] of cases) {
    it(`${name} is refused as ${code}`, () => {
      const { config, problems } = parseConfig(text);
      assert.equal(config, null);
      assert.ok(problems.some((problem) => problem.code === code && problem.severity === 'error'));
    });
  }
});
