import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeId } from '../../../sandbox/state/node-id.ts';

const bytes = (id: string) => [...Buffer.from(id.slice(id.indexOf('_') + 1), 'base64url')];

test('An account has the shape U_kgDO…', () => {
  assert.match(nodeId('U', 583_231), /^U_kgDOAAjmP/);
});

test('An issue has the shape I_kwDO… because its repository comes first', () => {
  assert.match(nodeId('I', 1_296_269, 1_000_000_000), /^I_kwDO/);
});

test('A commit ends in its SHA behind a 16-bit length', () => {
  const oid = 'a'.repeat(40);
  const id = nodeId('C', 1_296_269, oid);
  assert.match(id, /^C_kwDO.*oAKG/);
  assert.deepEqual(bytes(id).slice(7, 10), [0xda, 0x00, 0x28]);
});

for (const [value, packed] of [
  [5, [0x05]],
  [200, [0xcc, 200]],
  [40_000, [0xcd, 0x9c, 0x40]],
  [100_000, [0xce, 0x00, 0x01, 0x86, 0xa0]],
  [4_294_967_295, [0xce, 0xff, 0xff, 0xff, 0xff]],
  [4_294_967_296, [0xcf, 0, 0, 0, 1, 0, 0, 0, 0]],
] as const) {
  test(`The integer ${value} takes its shortest width`, () => {
    assert.deepEqual(bytes(nodeId('X', value)), [0x92, 0x00, ...packed]);
  });
}
