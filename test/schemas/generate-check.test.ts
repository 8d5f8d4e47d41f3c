import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';

describe('npm run generate:check', () => {
  const copy = mkdtempSync(join(tmpdir(), 'tutti-generate-'));
  after(() => rmSync(copy, { recursive: true }));
  const read = [
    'schemas',
    'docs',
    '.github',
    'action/init',
    'core/setup',
    'action.yml',
    'bench/results.json',
  ];
  for (const path of read) cpSync(path, join(copy, path), { recursive: true });

  const check = (...options: string[]) =>
    spawnSync(process.execPath, [resolve('scripts/generate.ts'), ...options], {
      cwd: copy,
      encoding: 'utf8',
    });

  it('names the file that somebody edited by hand, writes nothing and fails', () => {
    const edited = join(copy, 'schemas/generated/verdict.ts');
    appendFileSync(edited, '// mine\n');
    const { status, stderr } = check('--check');
    assert.equal(status, 1);
    assert.equal(
      stderr.trim(),
      'schemas/generated/verdict.ts differs from what it is generated from: run `npm run generate`.',
    );
    assert.match(readFileSync(edited, 'utf8'), /\/\/ mine\n$/);
  });

  it('is content once everything was generated anew', () => {
    assert.equal(check().status, 0);
    const { status, stderr } = check('--check');
    assert.deepEqual([status, stderr], [0, '']);
  });
});
