import type { Actor } from '../state/actor.ts';
import { sweepDaily } from '../state/retention.ts';
import type { Store } from '../state/store.ts';
import { ApiError, errorBody, toApiError } from './api-error.ts';
import { budgetKey } from './rate-limits.ts';
import { commonHeaders } from './respond.ts';
import type { Entrance, SandboxParts } from './sandbox-parts.ts';
import { nameOf } from './serve-rest.ts';
import { actorFrom, type Credentials } from './tokens.ts';

const DOCS = 'https://docs.github.com/graphql';

/** Runs one GraphQL request against the world. */
export type ExecuteGraphql = (request: {
  readonly store: Store;
  readonly actor: Actor;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** What was left of the caller's points before this request. */
  readonly budget: { readonly limit: number; readonly used: number; readonly resetAt: string };
}) => Promise<GraphqlResult> | GraphqlResult;

export interface GraphqlResult {
  readonly status: number;
  readonly body: unknown;
  /** Points. */
  readonly cost: number;
}

/**
 * Answers one GraphQL request. Errors of the query itself travel with status 200; a budget that is used up does too.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export async function serveGraphql(
  parts: SandboxParts,
  execute: ExecuteGraphql,
  request: Request,
  { url }: Entrance,
): Promise<Response> {
  sweepDaily(parts.store);
  let credentials: Credentials = { kind: 'anonymous' };
  let result: GraphqlResult;
  try {
    credentials = await parts.tokens.authenticate(request.headers.get('authorization'));
    const actor = actorFrom(credentials);
    if (actor.kind === 'anonymous')
      throw new ApiError(401, 'This endpoint requires you to be authenticated.');
    const budget = parts.rateLimits.budget(credentials, 'graphql');
    const asked = readRequest(await request.text());
    result =
      budget.remaining > 0
        ? await execute({
            store: parts.store,
            actor,
            budget: { ...budget, resetAt: timeOf(budget.reset) },
            ...asked,
          })
        : exceeded(credentials);
    parts.rateLimits.charge(credentials, 'graphql', result.cost);
  } catch (thrown) {
    result = failure(parts, thrown);
  }
  const { status, cost } = result;
  const at = parts.store.clock.now();
  const by = nameOf(credentials);
  parts.log.add({
    at: at.toISOString(),
    method: 'POST',
    path: url.pathname,
    operation: 'POST /graphql',
    status,
    by,
    cost,
  });
  const headers = {
    ...commonHeaders(at, parts.rateLimits.budget(credentials, 'graphql'), 'graphql'),
    'Content-Type': 'application/json; charset=utf-8',
  };
  return new Response(JSON.stringify(result.body), { status, headers });
}

/** Seconds since 1970 as GraphQL's `DateTime`. */
function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}

function readRequest(text: string) {
  const body: unknown = parse(text);
  const fields: Readonly<Record<string, unknown>> =
    typeof body === 'object' && body !== null ? { ...body } : {};
  const { query, variables, operationName } = fields;
  if (typeof query !== 'string')
    throw new ApiError(400, 'A query attribute must be specified and must be a string.');
  return {
    query,
    ...(typeof variables === 'object' && variables !== null ? { variables: { ...variables } } : {}),
    ...(typeof operationName === 'string' ? { operationName } : {}),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}

function exceeded(credentials: Credentials): GraphqlResult {
  const message = `API rate limit exceeded for ${budgetKey(credentials)}.`;
  return { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message }] }, cost: 0 };
}

function failure(parts: SandboxParts, thrown: unknown): GraphqlResult {
  const error = toApiError(thrown);
  if (error !== null) return { status: error.status, body: errorBody(error, DOCS), cost: 0 };
  const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  parts.log.violations.push({ subject: 'POST /graphql', problems: [{ path: '', message }] });
  return { status: 500, body: { message }, cost: 0 };
}
