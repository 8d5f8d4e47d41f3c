/** GitHub's own GraphQL schema, as the package `github-schema` publishes it. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  buildASTSchema,
  GraphQLInt,
  GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';

/**
 * `databaseId` is declared as Int and yet GitHub sends numbers beyond 32 bits in it, which is why clients widened it:
 * https://github.com/octokit/octokit.graphql.net/issues/311. An Int as graphql-js has it would refuse them.
 */
const wideInt = new GraphQLScalarType({
  name: 'Int',
  coerceOutputValue: (value) => {
    if (Number.isSafeInteger(value)) return value;
    throw new TypeError(`sandbox: ${String(value)} is no integer`);
  },
  coerceInputValue: (value) => GraphQLInt.coerceInputValue(value),
});

function widenDatabaseIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const field = type.getFields()['databaseId'];
    if (field && getNamedType(field.type) === GraphQLInt) field.type = wideInt;
  }
  return schema;
}

/** GitHub deprecates fields of objects that their interfaces do not deprecate: a newer rule of graphql-js than GitHub's own. */
const TRUSTED = { assumeValidSDL: true, assumeValid: true };

let schema: GraphQLSchema | undefined;

/** Built on first use (about a second), once per process. The package hides the file, so its place is found by its package.json. */
export function githubSchema(): GraphQLSchema {
  if (!schema) {
    const home = dirname(createRequire(import.meta.url).resolve('github-schema/package.json'));
    const text = readFileSync(join(home, 'github-schema.graphql'), 'utf8');
    schema = widenDatabaseIds(buildASTSchema(parse(text, { noLocation: true }), TRUSTED));
  }
  return schema;
}
