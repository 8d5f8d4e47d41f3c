/** Parsing and validating a query text once: validation against a schema this size is what takes time. */

import { type DocumentNode, GraphQLError, parse, validate } from 'graphql';
import { githubSchema } from './schema.ts';

type Checked = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

const CAPACITY = 200;
/** In order of use, oldest first. */
const cache = new Map<string, Checked>();

function check(query: string): Checked {
  try {
    const document = parse(query);
    const errors = validate(githubSchema(), document);
    return errors.length > 0 ? { errors } : { document };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

export function checkQuery(query: string): Checked {
  const checked = cache.get(query) ?? check(query);
  cache.delete(query);
  cache.set(query, checked);
  const [oldest] = cache.keys();
  if (cache.size > CAPACITY && oldest !== undefined) cache.delete(oldest);
  return checked;
}
