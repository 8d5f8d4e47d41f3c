import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSlice } from '../../sandbox/oracle/read-slice.ts';

const route = /'((?:GET|POST|PUT|PATCH|DELETE) \/[^']*)'/g;

/** Names of path parameters differ between descriptions; their places do not. */
function shapeOf(operation: string): string {
  return operation.replaceAll(/\{[^}]+\}/g, '{}');
}

test('every REST route that the product calls is in the published description that the sandbox is held to', () => {
  const published = new Set(Object.keys(readSlice().operations).map(shapeOf));
  const used = globSync('{octokit,app,action}/**/*.ts', { cwd: new URL('../..', import.meta.url) })
    .flatMap((file) => [...readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').matchAll(route)])
    .map(([, operation = '']) => operation)
    .filter((operation) => !operation.startsWith('POST /graphql'));
  assert.ok(used.length >= 5, `only ${String(used.length)} routes were found`);
  for (const operation of used) assert.ok(published.has(shapeOf(operation)), operation);
});
