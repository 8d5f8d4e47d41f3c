import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWorld } from '../acme-world.ts';
import { readRepository } from './run-graphql.ts';

const entries = '... on Tree { oid entries { name path type mode object { is: __typename oid } oid } }';
const shape = ({ name, path, type }: any) => `${type} ${name} ${path}`;

test('A folder lists its files and folders in the order of git, each with its whole path', () => {
  const world = createWorld();
  const query = `root: object(expression: "main:") { ${entries} } src: object(expression: "main:src") { ${entries} }
    deep: object(expression: "main:.github") { ${entries} } none: object(expression: "main:docs") { ${entries} }`;
  const { root, src, deep, none } = readRepository(world, query);
  assert.deepEqual(root.entries.map(shape), [
    'tree .github .github',
    'blob README.md README.md',
    'tree src src',
  ]);
  assert.deepEqual(src.entries.map(shape), ['blob checkout.js src/checkout.js']);
  assert.deepEqual(deep.entries.map(shape), [
    'blob tutti.yml .github/tutti.yml',
    'tree workflows .github/workflows',
  ]);
  assert.equal(none, null);
  assert.deepEqual(
    root.entries.map(({ mode, object }: any) => [mode.toString(8), object.is]),
    [
      ['40000', 'Tree'],
      ['100644', 'Blob'],
      ['40000', 'Tree'],
    ],
  );
  assert.equal(root.entries[2].oid, src.oid);
});

test('A commit shows what stands at a path, a file or a folder, and null where nothing does', () => {
  const world = createWorld();
  const query = `object(expression: "main") { ... on Commit { file(path: "README.md") { name type size }
    folder: file(path: "src") { name type object { ${entries} } } none: file(path: "docs/runbook.md") { name } } }`;
  const { object } = readRepository(world, query);
  assert.deepEqual([object.file.name, object.file.type, object.none], ['README.md', 'blob', null]);
  assert.deepEqual(object.folder.object.entries.map(shape), ['blob checkout.js src/checkout.js']);
});
