import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { validateConfigFile } from '../../schemas/generated/validate-config.ts';
import { validateReceipt, validateScopeReceipt } from '../../schemas/generated/validate-receipt.ts';
import { validateVerdict } from '../../schemas/generated/validate-verdict.ts';

const SCHEMAS = readdirSync('schemas').filter((name) => name.endsWith('.schema.json'));

describe('what follows from the schemas', () => {
  it('is up to date: types, validators and tables', () => {
    execFileSync(process.execPath, ['scripts/generate.ts', '--check'], { encoding: 'utf8' });
  });

  it('imports nothing when it runs', () => {
    for (const name of readdirSync('schemas/generated')) {
      const code = readFileSync(`schemas/generated/${name}`, 'utf8');
      const imports = code.match(/^import .*$/gm) ?? [];
      assert.deepEqual(
        imports.filter((line) => !line.startsWith('import type ')),
        [],
        name,
      );
    }
  });
});

describe('every schema', () => {
  for (const name of SCHEMAS) {
    it(`${name} explains each of its keys and allows no other`, () => {
      JSON.parse(readFileSync(`schemas/${name}`, 'utf8'), (key, value) => {
        if (value?.type !== 'object' || !value.properties) return value;
        assert.equal(value.additionalProperties, false, `${key} of ${name} is open`);
        assert.notEqual(value.description ?? '', '', `${key} of ${name} has no description`);
        return value;
      });
    });
  }

  it('every key of the config has a description and, unless it has keys of its own, an example', () => {
    const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
    for (const rule of [schema, ...Object.values<any>(schema.$defs)]) {
      for (const [key, property] of Object.entries<any>(rule.properties ?? {})) {
        assert.notEqual(property.description ?? '', '', key);
        if (!['release', 'gates', 'override'].includes(key)) assert.ok(property.examples?.length > 0, key);
      }
    }
  });
});

const RECEIPT = {
  schema: 1,
  seq: 1,
  comment: 9001,
  author: { id: 7, login: 'ana' },
  at: '2026-11-21T10:00:00Z',
  persona: 'builder',
  acts: [{ act: 'met', ids: ['b1'], evidence: '' }],
};

describe('generated validators', () => {
  it('take a receipt as it is written, and nothing beside or beyond it', () => {
    assert.equal(validateReceipt(RECEIPT), true);
    assert.equal(validateReceipt({ ...RECEIPT, seq: 0 }), false);
    assert.equal(validateReceipt({ ...RECEIPT, extra: 1 }), false);
    assert.equal(validateReceipt({ ...RECEIPT, acts: [{ act: 'approve' }] }), false);
    assert.equal(validateReceipt({ ...RECEIPT, acts: [{ act: 'commit', ids: [] }] }), false);
    assert.equal(validateScopeReceipt(RECEIPT), false);
  });

  it('say no to what is no object at all', () => {
    for (const value of [null, undefined, 1, 'x', [], () => null]) {
      assert.equal(validateReceipt(value), false);
      assert.equal(validateScopeReceipt(value), false);
      assert.equal(validateVerdict(value), false);
      assert.equal(validateConfigFile(value), false);
    }
  });

  it('tell where the value is wrong', () => {
    validateConfigFile({ version: 1, personas: { builder: { owners: [] } } });
    const [error] = validateConfigFile.errors ?? [];
    assert.equal(error?.instancePath, '/personas/builder/owners');
    assert.equal(error?.keyword, 'minItems');
  });
});
