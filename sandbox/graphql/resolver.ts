/**
 * How fields find their values. A field of GitHub's schema that the sandbox does not know answers with an error: a null
 * that GitHub would not have sent must never pass for an answer. The same holds for arguments that nobody read.
 */

import type { GraphQLFieldResolver, GraphQLTypeResolver } from 'graphql';
import type { Context } from './context.ts';

export type Resolver = (source: never, args: never, context: Context) => unknown;
export type Resolvers = Readonly<Record<string, Resolver>>;

export class NotImplemented extends Error {
  override readonly name = 'NotImplemented';
  constructor(what: string) {
    super(`sandbox: not implemented: ${what}`);
  }
}

const VIEW = Symbol('view');

/** A value made only to be shown (a connection, an edge, a payload): its own properties are its fields. */
export const view = <T extends object>(fields: T): T => ({ [VIEW]: true, ...fields });

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

/** Notes which arguments are read; those of `input` and `filterBy` too. */
function watch(args: Record<string, unknown>, prefix: string, read: Set<string>): Record<string, unknown> {
  return new Proxy(args, {
    get(target, key) {
      if (typeof key !== 'string') return Reflect.get(target, key);
      read.add(prefix + key);
      const value = target[key];
      return prefix === '' && isObject(value) && !Array.isArray(value)
        ? watch(value, `${key}.`, read)
        : value;
    },
  });
}

function given(args: Record<string, unknown>, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const value = args[name];
    return isObject(value) && !Array.isArray(value)
      ? Object.keys(value).map((key) => `${name}.${key}`)
      : [name];
  });
}

function call(
  resolver: Resolver,
  source: unknown,
  args: Record<string, unknown>,
  context: Context,
  field: string,
  names: readonly string[],
) {
  if (names.length === 0) return Reflect.apply(resolver, undefined, [source, args, context]);
  const read = new Set<string>();
  const result: unknown = Reflect.apply(resolver, undefined, [source, watch(args, '', read), context]);
  // A client's own mark means nothing to GitHub either.
  const ignored = given(args, names).find((name) => !read.has(name) && name !== 'input.clientMutationId');
  if (ignored !== undefined) throw new NotImplemented(`${field}(${ignored})`);
  return result;
}

export function createFieldResolver(
  registry: Readonly<Record<string, Resolvers>>,
): GraphQLFieldResolver<unknown, Context> {
  return (source, args: Record<string, unknown>, context, info) => {
    const type = info.parentType.name;
    const field = `${type}.${info.fieldName}`;
    if (isObject(source) && VIEW in source && Object.hasOwn(source, info.fieldName))
      return source[info.fieldName];
    const resolver = registry[type]?.[info.fieldName];
    if (!resolver) throw new NotImplemented(field);
    const names = (info.fieldNodes[0]?.arguments ?? []).map((argument) => argument.name.value);
    return call(resolver, source, args, context, field, names);
  };
}

/** Records carry the name of their GraphQL type. */
export const resolveType: GraphQLTypeResolver<unknown, Context> = (value) =>
  isObject(value) && typeof value['kind'] === 'string' ? value['kind'] : undefined;
