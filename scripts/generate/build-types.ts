import { compile } from 'json-schema-to-typescript';
import type { JsonSchema } from './json-schema.ts';

const BANNER = (name: string) =>
  `/** Generated from schemas/${name}.schema.json by \`npm run generate\`. Do not edit. */`;

/** TypeScript knows no `if`: which branch holds is a matter of values, so its type is the union of both. */
function unionOfBranches(_key: string, schema: JsonSchema | null): unknown {
  if (!schema?.then || !schema.else) return schema;
  return { anyOf: [schema.then, schema.else] };
}

/** The types of one schema and its definitions, as the text of a module. */
export async function buildTypes(schema: JsonSchema, name: string): Promise<string> {
  const plain: Parameters<typeof compile>[0] = JSON.parse(JSON.stringify(schema, unionOfBranches));
  return compile(plain, name, {
    additionalProperties: false,
    bannerComment: BANNER(name),
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}
