import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { JsonSchema } from './json-schema.ts';

const ANNOTATIONS = new Set(['title', 'default', 'examples']);

/** What decides, and what explains a refusal: a validator carries its schema with it. */
function withoutAnnotations(schema: object): object {
  const kept = Object.entries(schema).filter(([key]) => !ANNOTATIONS.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, NAMING.has(key) ? stripEach(value) : strip(value)]),
  );
}

/** Below these, keys are names: one of them may well be `title`. */
const NAMING = new Set(['properties', '$defs']);

const stripEach = (named: object): object =>
  Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, strip(schema)]));

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  return typeof value === 'object' && value !== null ? withoutAnnotations(value) : value;
}

/**
 * Validators of one schema as the text of a module that imports nothing: compiled here, so that no schema compiler is
 * loaded when Tutti runs. `validators` names each function and the definition it holds a value to (`''`: the schema).
 * With `explains`, every error is reported, with what is needed to tell a person about it; without, the first one.
 */
export function buildValidators(
  schema: JsonSchema,
  name: string,
  validators: Readonly<Record<string, string>>,
  explains: boolean,
): string {
  const ajv = new Ajv2020({
    messages: false,
    allErrors: explains,
    verbose: explains, // an error brings the value and the rule, so that it can be explained from the schema alone
    strictTypes: true,
    allowUnionTypes: true,
    validateFormats: false, // a format is a hint for editors; what must hold is written as a pattern
    unicode: false, // lengths in UTF-16 units, because counting code points would need a run-time import
    logger: false, // its only message is that `unicode` is deprecated
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(withoutAnnotations(schema));
  const references = Object.entries(validators).map(([fn, definition]) => [
    fn,
    definition === '' ? `${schema.$id}` : `${schema.$id}#/$defs/${definition}`,
  ]);
  const code = standaloneCode.default(ajv, Object.fromEntries(references));
  if (/\b(require\(|import )/.test(code))
    throw new Error(`schemas/${name}: a validator needs a run-time import`);
  const types = Object.entries(validators).map(
    ([fn, definition]) => [fn, definition || `${schema.title}`] as const,
  );
  return [
    '// @ts-nocheck: the code below is written by ajv',
    `/** Generated from schemas/${name}.schema.json by \`npm run generate\`. Do not edit. */`,
    "import type { Validator } from '../validator.ts';",
    `import type { ${types.map(([, type]) => type).join(', ')} } from './${name}.ts';`,
    '',
    types.reduce(typeExport, code.replace(/^"use strict";\n*/, '')),
  ].join('\n');
}

/** Gives an exported function the type that its callers see. */
const typeExport = (code: string, [fn, type]: readonly [string, string]): string =>
  code.replace(`export const ${fn} =`, `export const ${fn}: Validator<${type}> =`);
