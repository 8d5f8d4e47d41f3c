import type { JsonSchema } from './json-schema.ts';

/** One Markdown section with a table for the schema itself and for each of its definitions that has keys. */
export function renderTables(schema: JsonSchema): string {
  const definitions = Object.entries(schema.$defs ?? {});
  const sections = definitions.filter(([, definition]) => hasOwnPage(definition));
  const top = schema.properties ? [renderKeys(schema)] : [];
  return [...top, ...sections.map(([name, definition]) => renderSection(name, definition))].join('\n');
}

const hasOwnPage = (definition: JsonSchema): boolean =>
  definition.properties !== undefined ||
  definition.anyOf !== undefined ||
  definition.enum !== undefined ||
  definition.description !== undefined;

function renderSection(name: string, definition: JsonSchema): string {
  const heading = `### \`${name}\`\n\n${definition.description ?? ''}\n`;
  if (definition.properties) return `${heading}\n${renderKeys(definition)}`;
  if (definition.anyOf) return `${heading}\n${definition.anyOf.map(renderVariant).join('\n')}\n`;
  return `${heading}\n${describeType(definition)}\n`;
}

/** One way a value may look, as a list item. */
function renderVariant(variant: JsonSchema): string {
  const keys = Object.entries(variant.properties ?? {}).map(([key, of]) => `\`${key}\`: ${describeType(of)}`);
  return `- ${variant.description ?? describeType(variant)} ${keys.length > 0 ? `(${keys.join(', ')})` : ''}`.trimEnd();
}

function renderKeys(schema: JsonSchema): string {
  const required = new Set(schema.required);
  const rows = Object.entries(schema.properties ?? {}).map(([key, of]) => {
    const need = required.has(key) ? 'yes' : of.default === undefined ? 'no' : `no, ${code(of.default)}`;
    const example = of.examples?.[0] === undefined ? '' : ` For example ${code(of.examples[0])}.`;
    return `| \`${key}\` | ${describeType(of)} | ${need} | ${escapeCell(of.description ?? '')}${example} |`;
  });
  return ['| Key | Type | Required, default | |', '|---|---|---|---|', ...rows, ''].join('\n');
}

/** A type in a few words, with a link where it has a section. */
function describeType(schema: JsonSchema): string {
  if (schema.$ref) return linkTo(schema.$ref);
  if (schema.then && schema.else) return branchesOf(schema).map(describeType).join(' or ');
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.anyOf) return schema.anyOf.map(describeType).join(' or ');
  if (schema.items) return `list of ${describeType(schema.items)}`;
  if (typeof schema.additionalProperties === 'object')
    return describeMap(schema, schema.additionalProperties);
  if (schema.properties) return `object with ${Object.keys(schema.properties).map(code).join(', ')}`;
  return [schema.type ?? 'any'].flat().join(' or ');
}

/** What a chain of `if`, `then`, `else` leads to, the last one first: it is what holds where nothing else does. */
function branchesOf(schema: JsonSchema): JsonSchema[] {
  if (!schema.then || !schema.else) return [schema];
  const [last = schema.else, ...others] = branchesOf(schema.else);
  return [last, schema.then, ...others];
}

const describeMap = (schema: JsonSchema, values: JsonSchema): string =>
  `map from ${schema.propertyNames ? describeType(schema.propertyNames) : 'string'} to ${describeType(values)}`;

function linkTo(reference: string): string {
  const name = reference.slice('#/$defs/'.length);
  return `[${name}](#${name.toLowerCase()})`;
}

const code = (value: unknown): string =>
  `\`${escapeCell(typeof value === 'string' ? value : JSON.stringify(value))}\``;

const escapeCell = (text: string): string => text.replaceAll('|', '\\|');
