import assert from 'node:assert/strict';
import { executeGraphql } from '../../../sandbox/graphql/execute-graphql.ts';
import type { Actor } from '../../../sandbox/state/actor.ts';
import type { World } from '../acme-world.ts';

export interface Answer {
  /** JSON as it came: each test knows what it asked for. */
  readonly data?: any;
  readonly errors?: readonly {
    readonly type?: string;
    readonly message: string;
    readonly path?: readonly (string | number)[];
  }[];
}

/** Sends a query as Tutti's app, or as somebody else, and gives back what travels over the wire. */
export function send(
  world: World,
  query: string,
  variables: Record<string, unknown> = {},
  actor: Actor = world.tutti,
) {
  const { body, cost, status } = executeGraphql({ store: world.store, actor, query, variables });
  const answer: Answer = JSON.parse(JSON.stringify(body));
  return { ...answer, cost, status };
}

/** The data of an answer that must not contain errors. */
export function ask(
  world: World,
  query: string,
  variables: Record<string, unknown> = {},
  actor: Actor = world.tutti,
) {
  const { data, errors } = send(world, query, variables, actor);
  assert.equal(errors, undefined);
  return data;
}

/** A query below `repository(acme/checkout)`. */
export const inRepository = (selection: string): string =>
  `{ repository(owner: "acme", name: "checkout") { ${selection} } }`;

/** What a query below `repository(acme/checkout)` reads, without errors. */
export const readRepository = (world: World, selection: string) =>
  ask(world, inRepository(selection)).repository;
