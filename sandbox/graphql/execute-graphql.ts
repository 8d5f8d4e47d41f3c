/** One request to GraphQL. */

import { executeSync, type GraphQLError } from 'graphql';
import type { Actor, SignedActor } from '../state/actor.ts';
import type { Store } from '../state/store.ts';
import type { Budget, Context } from './context.ts';
import { checkQuery } from './document-cache.ts';
import { type FormattedError, formatError, formatQueryError } from './format-error.ts';
import { MAX_NODES, type Measure, measureQuery, operationOf } from './query-cost.ts';
import { registry } from './registry.ts';
import { createFieldResolver, resolveType } from './resolver.ts';
import { githubSchema } from './schema.ts';

export interface GraphqlRequest {
  readonly store: Store;
  readonly actor: Actor;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
  /** What the caller has left; a fresh hour of 5,000 points unless given. */
  readonly budget?: Budget;
}

export interface GraphqlResponse {
  /** 200 whatever is wrong with the query; 401 without a token. */
  readonly status: 200 | 401;
  readonly body: Readonly<Record<string, unknown>>;
  /** Points to charge. */
  readonly cost: number;
}

const fieldResolver = createFieldResolver(registry);

const freshBudget = (store: Store): Budget => ({
  limit: 5000,
  used: 0,
  resetAt: new Date(store.clock.now().getTime() + 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z'),
});

const refused = (errors: readonly FormattedError[], cost = 1): GraphqlResponse => ({
  status: 200,
  body: { errors },
  cost,
});

/** What stops a query before it runs: unbounded pages, more nodes than GitHub allows, an empty budget. */
function obstacles(measure: Measure, budget: Budget): readonly FormattedError[] {
  const boundaries = measure.problems.map(({ type, message, path, field }) => {
    const start = field.loc?.startToken;
    return { type, path, locations: start ? [{ line: start.line, column: start.column }] : [], message };
  });
  if (boundaries.length > 0) return boundaries;
  if (measure.nodeCount > MAX_NODES) {
    const asked = measure.nodeCount.toLocaleString('en-US');
    const message = `This query requests up to ${asked} possible nodes which exceeds the maximum limit of 500,000.`;
    return [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message }];
  }
  return budget.used + measure.cost > budget.limit
    ? [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }]
    : [];
}

/** Runs one query or mutation. Several mutations in one request run in order, and those before a failure stay done. */
export function executeGraphql(request: GraphqlRequest): GraphqlResponse {
  const { store, actor, query } = request;
  if (actor.kind === 'anonymous') {
    const message = 'This endpoint requires you to be authenticated.';
    const documentation_url =
      'https://docs.github.com/graphql/guides/forming-calls-with-graphql#authenticating-with-graphql';
    return { status: 401, body: { message, documentation_url, status: '401' }, cost: 0 };
  }
  const checked = checkQuery(query);
  if ('errors' in checked) return refused(checked.errors.map(formatQueryError));
  const operation = operationOf(checked.document, request.operationName ?? null);
  if (!operation) return refused([{ message: `No operation named "${request.operationName ?? ''}"` }]);
  const schema = githubSchema();
  const measure = measureQuery(schema, checked.document, operation, request.variables ?? {});
  const budget = request.budget ?? freshBudget(store);
  const stopped = obstacles(measure, budget);
  if (stopped.length > 0) return refused(stopped, measure.cost);
  const context = contextOf(store, actor, budget, measure);
  const result = executeSync({
    schema,
    document: checked.document,
    contextValue: context,
    variableValues: request.variables ?? null,
    operationName: request.operationName ?? null,
    fieldResolver,
    typeResolver: resolveType,
  });
  return { status: 200, body: bodyOf(result, context), cost: measure.cost };
}

function contextOf(store: Store, actor: SignedActor, budget: Budget, { cost, nodeCount }: Measure): Context {
  return { store, actor, budget, cost, nodeCount };
}

/** `data` as plain JSON, and errors the way GitHub shapes them. */
function bodyOf(result: { data?: unknown; errors?: readonly GraphQLError[] }, context: Context) {
  const errors = result.errors?.map((error) => formatError(error, context));
  return {
    ...('data' in result ? { data: result.data } : {}),
    ...(errors ? { errors } : {}),
  };
}
