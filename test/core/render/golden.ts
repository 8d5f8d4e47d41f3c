import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/** Compares a page with `<name>.golden.md` beside this file, byte for byte; `UPDATE_GOLDEN=1` writes it anew. */
export function assertGolden(name: string, page: string): void {
  const file = new URL(`${name}.golden.md`, import.meta.url);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, `${page}\n`);
  assert.equal(`${page}\n`, readFileSync(file, 'utf8'));
}
