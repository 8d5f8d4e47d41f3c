import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { canonicalJson } from '../../../core/scope/canonical-json.ts';

test('the order in which keys were written changes nothing', () => {
  assert.equal(
    canonicalJson({ b: [1, { d: null, c: 'x' }], a: true }),
    '{"a":true,"b":[1,{"c":"x","d":null}]}',
  );
});

test('a member that is undefined is left out, an item that is becomes null', () => {
  assert.equal(canonicalJson({ a: undefined, b: [undefined] }), '{"b":[null]}');
});

test('no key vanishes, whatever it is called', () => {
  const data: unknown = JSON.parse('{"__proto__":{"signed":1},"constructor":2}');
  assert.equal(canonicalJson(data), '{"__proto__":{"signed":1},"constructor":2}');
});

test('it reads back as what it was, and from there it is the same text again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      assert.equal(canonicalJson(JSON.parse(text)), text);
    }),
  );
});
