import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyBreakingChanges } from '../../scripts/github-slice/apply-breaking-changes.ts';
import { cutSlice } from '../../scripts/github-slice/cut-slice.ts';
import type { JsonObject } from '../../scripts/github-slice/json.ts';
import { toJsonSchema } from '../../scripts/github-slice/to-json-schema.ts';

const change = (patch: JsonObject | JsonObject[], version = '2026-03-10') => ({ version, patch });
const answer = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

test('two merge patches that each restore what the other removed leave both removed', () => {
  const schema = {
    properties: { a: {}, b: {}, c: {} },
    required: ['a', 'b', 'c'],
    'x-github-breaking-changes': [
      change({ properties: { a: null }, required: ['b', 'c'] }),
      change({ properties: { b: null }, required: ['a', 'c'] }),
    ],
  };
  assert.deepEqual(applyBreakingChanges(schema, '2026-03-10'), { properties: { c: {} }, required: ['c'] });
});

test('a JSON patch removes a property and its name from the required ones, not a position', () => {
  const schema = {
    properties: { a: {}, b: {}, c: {} },
    required: ['a', 'b', 'c'],
    'x-github-breaking-changes': [
      change([
        { op: 'remove', path: '/properties/a' },
        { op: 'remove', path: '/required/0' },
      ]),
      change([
        { op: 'remove', path: '/properties/b' },
        { op: 'remove', path: '/required/1' },
      ]),
    ],
  };
  assert.deepEqual(applyBreakingChanges(schema, '2026-03-10'), { properties: { c: {} }, required: ['c'] });
});

test('a patch of a later API version waits for it', () => {
  const schema = {
    properties: { a: {} },
    'x-github-breaking-changes': [change({ properties: { a: null } }, '2027-01-01')],
  };
  assert.deepEqual(applyBreakingChanges(schema, '2026-03-10'), { properties: { a: {} } });
});

test('a reference in a patch replaces the schema that stood there', () => {
  const schema = {
    items: { type: 'object' },
    'x-github-breaking-changes': [change({ items: { $ref: '#/x' } })],
  };
  assert.deepEqual(applyBreakingChanges(schema, '2026-03-10'), { items: { $ref: '#/x' } });
});

test('nullable becomes a type, also for lists of values and references', () => {
  assert.deepEqual(toJsonSchema({ type: 'string', nullable: true }), { type: ['string', 'null'] });
  assert.deepEqual(toJsonSchema({ type: 'string', nullable: true, enum: ['a'] }), {
    type: ['string', 'null'],
    enum: ['a', null],
  });
  assert.deepEqual(toJsonSchema({ $ref: '#/components/schemas/x', nullable: true }), {
    anyOf: [{ $ref: '#/schemas/x' }, { type: 'null' }],
  });
});

test('a property that is called description stays, prose goes', () => {
  assert.deepEqual(toJsonSchema({ description: 'why', properties: { description: { type: 'string' } } }), {
    properties: { description: { type: 'string' } },
  });
});

test('a slice holds what it was asked for and every schema that this reaches', () => {
  const description = {
    paths: {
      '/a': {
        get: {
          parameters: [{ $ref: '#/components/parameters/n' }],
          responses: { 200: answer('near'), 304: {} },
        },
      },
      '/b': { get: { responses: { 200: answer('unwanted') } } },
    },
    'x-webhooks': { ping: { post: { requestBody: answer('hello') } } },
    components: {
      parameters: { n: { name: 'n', in: 'query', schema: { type: 'integer' } } },
      schemas: { near: { items: { $ref: '#/components/schemas/far' } }, far: {}, hello: {}, unwanted: {} },
    },
  };
  const slice = cutSlice(description, { operations: ['GET /a'], webhooks: ['ping'], version: '2026-03-10' });
  assert.deepEqual(Object.keys(slice.schemas), ['far', 'hello', 'near']);
  assert.deepEqual(slice.operations['GET /a'], {
    docs: null,
    parameters: [{ name: 'n', in: 'query', required: false, schema: { type: 'integer' } }],
    responses: { 200: { $ref: '#/schemas/near' }, 304: null },
  });
  assert.throws(
    () => cutSlice(description, { operations: ['GET /c'], webhooks: [], version: '2026-03-10' }),
    /\/c in GitHub's description/,
  );
});
