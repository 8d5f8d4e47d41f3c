import { HTML } from '../rest/urls.ts';
import { sweepDaily } from '../state/retention.ts';
import type { Answer } from './answer.ts';
import { ApiError, errorBody, toApiError } from './api-error.ts';
import { readApiVersion } from './api-version.ts';
import { checkAccess } from './check-access.ts';
import { checkQuery, readBody } from './check-request.ts';
import { type Page, paginate } from './paginate.ts';
import { paginateByCursor } from './paginate-by-cursor.ts';
import { budgetKey } from './rate-limits.ts';
import { commonHeaders, etagOf, isUnchanged } from './respond.ts';
import type { RequestContext, Route } from './route.ts';
import type { Match } from './router.ts';
import type { Entrance, SandboxParts } from './sandbox-parts.ts';
import { actorFrom, type Credentials } from './tokens.ts';

const ROOT_DOCS = 'https://docs.github.com/rest';

interface Outcome {
  readonly status: number;
  /** JSON text, a file, or null for an answer without a body. */
  readonly text: string | Buffer<ArrayBuffer> | null;
  readonly headers: Record<string, string>;
}

/** Answers one REST request as GitHub does. */
export async function serveRest(
  parts: SandboxParts,
  request: Request,
  entrance: Entrance,
): Promise<Response> {
  sweepDaily(parts.store);
  const match = parts.router.match(request.method, entrance.path);
  let credentials: Credentials = { kind: 'anonymous' };
  let outcome: Outcome;
  let cost = 0;
  try {
    const version = readApiVersion(request.headers.get('x-github-api-version'));
    credentials = await parts.tokens.authenticate(request.headers.get('authorization'));
    if (match === null) throw new ApiError(404, 'Not Found');
    cost = takeBudget(parts, credentials, match.route);
    const answer = await handle(parts, request, entrance, match, credentials);
    outcome = complete(parts, request, entrance, match.route, answer);
    outcome.headers['X-GitHub-Api-Version-Selected'] = version;
    if (outcome.status === 304) cost = giveBack(parts, credentials, cost);
  } catch (error) {
    outcome = failure(parts, match?.route ?? null, error);
  }
  logRequest(parts, request, entrance, { match, credentials, status: outcome.status, cost });
  const budget = parts.rateLimits.budget(credentials, 'core');
  const headers = { ...commonHeaders(parts.store.clock.now(), budget, 'core'), ...outcome.headers };
  return new Response(outcome.text, { status: outcome.status, headers });
}

async function handle(
  parts: SandboxParts,
  request: Request,
  entrance: Entrance,
  { route, params }: Match,
  credentials: Credentials,
): Promise<Answer> {
  const { searchParams } = entrance.url;
  checkAccess(parts.store, route.access, credentials, params);
  checkQuery(parts.oracle, route.operation, searchParams);
  const content = Buffer.from(await request.arrayBuffer());
  const context: RequestContext = {
    store: parts.store,
    tokens: parts.tokens,
    deliveries: parts.deliveries,
    actor: actorFrom(credentials),
    credentials,
    app: credentials.kind === 'app' ? credentials.app : null,
    urls: { api: entrance.api, html: HTML },
    params,
    query: Object.fromEntries(searchParams),
    body: route.takesBytes ? {} : readBody(parts.oracle, route.operation, content.toString('utf8')),
    raw: {
      content,
      contentType: request.headers.get('content-type'),
      accept: request.headers.get('accept'),
    },
    rateLimits: () => ({
      core: parts.rateLimits.budget(credentials, 'core'),
      graphql: parts.rateLimits.budget(credentials, 'graphql'),
    }),
  };
  return route.handle(context);
}

/** Turns an answer into bytes, held to GitHub's description; what that does not allow becomes a 500. */
function complete(
  parts: SandboxParts,
  request: Request,
  entrance: Entrance,
  route: Route,
  answer: Answer,
): Outcome {
  if (answer.kind === 'bytes') {
    const headers = { ...accepted(route), 'Content-Type': answer.contentType };
    return { status: 200, text: Buffer.from(answer.content), headers };
  }
  const page = pageOf(answer, entrance.url);
  const status = 'status' in answer ? answer.status : 200;
  const body = page?.body ?? (answer.kind === 'json' ? answer.body : null);
  const violation = violationOf(parts, route, status, body);
  if (violation !== null) return violation;
  const headers: Record<string, string> = accepted(route);
  if (page !== null && page.link !== null) headers['Link'] = page.link;
  if (body === null) return { status, text: null, headers };
  headers['Content-Type'] = 'application/json; charset=utf-8';
  const text = JSON.stringify(body);
  if (request.method !== 'GET') return { status, text, headers };
  headers['ETag'] = etagOf(text);
  headers['Cache-Control'] = 'private, max-age=60, s-maxage=60';
  const unchanged = isUnchanged(request.headers.get('if-none-match'), headers['ETag']);
  return unchanged ? { status: 304, text: null, headers } : { status, text, headers };
}

function pageOf(answer: Answer, url: URL): Page | null {
  if (answer.kind === 'cursor-list') return paginateByCursor(answer, url);
  return answer.kind === 'list' ? paginate(answer, url) : null;
}

function violationOf(parts: SandboxParts, route: Route, status: number, body: unknown): Outcome | null {
  const problems = parts.oracle.checkResponse(route.operation, status, body);
  if (problems.length === 0) return null;
  const violation = { subject: `${route.operation} ${status}`, problems };
  parts.log.violations.push(violation);
  const text = JSON.stringify({
    message: "The sandbox's answer is not what GitHub would send",
    ...violation,
  });
  return { status: 500, text, headers: { 'Content-Type': 'application/json; charset=utf-8' } };
}

function failure(parts: SandboxParts, route: Route | null, thrown: unknown): Outcome {
  const error = toApiError(thrown);
  if (error === null) {
    const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    parts.log.violations.push({ subject: route?.operation ?? 'no route', problems: [{ path: '', message }] });
  }
  const shown = error ?? new ApiError(500, 'Server Error');
  const docs = route === null ? ROOT_DOCS : (parts.oracle.operation(route.operation).docs ?? ROOT_DOCS);
  const body = errorBody(shown, docs);
  const violation = route === null || error === null ? null : violationOf(parts, route, shown.status, body);
  if (violation !== null) return violation;
  const headers = {
    ...(route === null ? {} : accepted(route)),
    'Content-Type': 'application/json; charset=utf-8',
  };
  return { status: shown.status, text: JSON.stringify(body), headers };
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible */
function accepted({ access }: Route): Record<string, string> {
  return access.anyOf.length === 0 ? {} : { 'X-Accepted-GitHub-Permissions': access.anyOf.join('; ') };
}

/** Asking for the rate limit is free. */
function takeBudget(parts: SandboxParts, credentials: Credentials, route: Route): number {
  if (route.operation === 'GET /rate_limit') return 0;
  if (parts.rateLimits.charge(credentials, 'core', 1)) return 1;
  throw new ApiError(403, `API rate limit exceeded for ${budgetKey(credentials)}.`);
}

function giveBack(parts: SandboxParts, credentials: Credentials, cost: number): number {
  if (credentials.kind === 'anonymous') return cost;
  parts.rateLimits.refund(credentials, 'core', cost);
  return 0;
}

function logRequest(
  parts: SandboxParts,
  request: Request,
  { url }: Entrance,
  of: { match: Match | null; credentials: Credentials; status: number; cost: number },
): void {
  parts.log.add({
    at: parts.store.clock.now().toISOString(),
    method: request.method,
    path: url.pathname + url.search,
    operation: of.match?.route.operation ?? null,
    status: of.status,
    by: nameOf(of.credentials),
    cost: of.cost,
  });
}

export function nameOf(credentials: Credentials): string {
  if (credentials.kind === 'app') return `app:${credentials.app.slug}`;
  const actor = actorFrom(credentials);
  return actor.kind === 'anonymous' ? 'anonymous' : actor.account.login;
}
