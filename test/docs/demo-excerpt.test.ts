import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { nodesOf, page } from './pages.ts';

test('what the README shows of the demo is what the demo prints', async () => {
  const excerpt = nodesOf(page('README.md').tree, 'code').find(({ lang }) => lang === 'text')?.value ?? '';
  const parts = excerpt.split('\n…\n').map((part) => part.trim());
  assert.ok(parts.length > 1);
  const { stdout } = await promisify(execFile)(process.execPath, ['demo/main.ts']);
  for (const part of parts) for (const turn of part.split('\n\n')) assert.ok(stdout.includes(turn), turn);
});
