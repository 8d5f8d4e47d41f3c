import { isObject, type Json, type JsonObject } from './json.ts';

/** What tells a reader something, but a validator nothing. */
const PROSE = new Set([
  'description',
  'example',
  'examples',
  'title',
  'externalDocs',
  'deprecated',
  'default',
  'summary',
  'discriminator',
  'readOnly',
  'xml',
]);

/**
 * An OpenAPI 3.0 schema as JSON Schema: `nullable` becomes a type, references point into the slice, prose
 * goes away. Names below `properties` are data, even when one is called `description`.
 */
export function toJsonSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  if (!isObject(schema)) return schema;
  if (typeof schema['$ref'] === 'string') return withNull(schema, { $ref: sliceReference(schema['$ref']) });
  const out: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (PROSE.has(key) || key.startsWith('x-') || key === 'nullable') continue;
    if (key === 'properties' && isObject(value)) out[key] = mapValues(value, toJsonSchema);
    else out[key] = key === 'enum' || key === 'required' ? value : toJsonSchema(value);
  }
  return withNull(schema, out);
}

function withNull(original: JsonObject, schema: JsonObject): JsonObject {
  if (original['nullable'] !== true) return schema;
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const nullable: JsonObject = { ...schema, type: [schema['type'], 'null'] };
  if (Array.isArray(schema['enum'])) nullable['enum'] = [...new Set([...schema['enum'], null])];
  return nullable;
}

function mapValues(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function sliceReference(reference: string): string {
  return reference.replace('#/components/schemas/', '#/schemas/');
}
