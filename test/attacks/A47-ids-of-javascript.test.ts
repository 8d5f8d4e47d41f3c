import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConfig } from '../../core/config/parse-config.ts';
import { minimalConfig } from '../core/config/minimal-config.ts';

const codes = (text: string): string[] =>
  parseConfig(text)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path}`);

describe('A47: ids that mean something to JavaScript', () => {
  for (const id of ['__proto__', 'toString', 'hasOwnProperty', '__defineGetter__']) {
    it(`${id} is no id of a persona, a criterion or a signal`, () => {
      assert.deepEqual(codes(minimalConfig(`  ${id}: { name: X, owners: ["@eve"] }\n`)), [
        `value-malformed personas.${id}`,
      ]);
      assert.deepEqual(codes(minimalConfig(`signals: { ${id}: { status: x, creator: eve } }\n`)), [
        `value-malformed signals.${id}`,
      ]);
      const criterion = `["@ana"], criteria: [{ id: ${id}, text: X }]`;
      assert.deepEqual(codes(minimalConfig().replace('["@ana"]', criterion)), [
        'value-malformed personas.builder.criteria[0].id',
      ]);
    });
  }

  it('constructor has the form of an id, and is one like any other', () => {
    const text = minimalConfig(
      '  constructor: { name: Maker, owners: ["@eve"], criteria: [{ id: valueof, text: X, signal: constructor }] }\nsignals: { constructor: { status: x, creator: eve } }\n',
    );
    const { config, problems } = parseConfig(text);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['persona-too-many'],
    );
    assert.equal(config?.personas.find(({ id }) => id === 'constructor')?.name, 'Maker');
    assert.equal(config?.signals.get('constructor')?.kind, 'status');
  });

  it('a signal called constructor that nobody defined is not found', () => {
    const criterion = '["@ana"], criteria: [{ id: a, text: X, signal: constructor }]';
    assert.deepEqual(codes(minimalConfig().replace('["@ana"]', criterion)), [
      'signal-undefined personas.builder.criteria[0].signal',
    ]);
  });

  it('a key __proto__ gives nothing to any object', () => {
    parseConfig(
      'version: 1\n__proto__: { polluted: true, mode: observe }\npersonas: { __proto__: { owners: ["@eve"] } }\n',
    );
    assert.equal('polluted' in {}, false);
    assert.equal('owners' in {}, false);
  });

  it('a merge key merges nothing', () => {
    assert.deepEqual(codes(minimalConfig('<<: { mode: observe }\n')), ['key-unknown <<']);
    assert.deepEqual(codes(minimalConfig().replace('{ owners: ["@ana"] }', '{ <<: { owners: ["@eve"] } }')), [
      'key-missing personas.builder',
      'key-unknown personas.builder.<<',
    ]);
  });
});
