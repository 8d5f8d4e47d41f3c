import { GithubError } from './github-error.ts';
import { field, textField } from './json.ts';

/** One HTTP answer as far as the decision needs it. Header names in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The parsed body; `undefined` where it was no JSON: cut short, or the HTML page of a proxy. */
  readonly body: unknown;
}

export type Outcome =
  | { readonly kind: 'usable' }
  /** Try again: it may work the next time. */
  | { readonly kind: 'retry'; readonly error: GithubError }
  /** The token is not valid any more: a new one, once. */
  | { readonly kind: 'renew'; readonly error: GithubError }
  /** Stay away until then (milliseconds since the epoch). */
  | { readonly kind: 'pause'; readonly until: number; readonly error: GithubError }
  | { readonly kind: 'refuse'; readonly error: GithubError };

/** GitHub asks for at least a minute when it names no time (docs: best practices for using the REST API). */
const unnamedPauseMs = 60_000;

/**
 * What to do with an answer.
 * @param where the request, for messages
 * @param now milliseconds since the epoch
 */
export function classifyAnswer(answer: Answer, where: string, now: number): Outcome {
  const { status, body } = answer;
  const pause = pauseUntil(answer, now);
  if (pause !== null) return pauseOutcome(answer, where, pause, now);
  if (status >= 500) return { kind: 'retry', error: serverError(status, where) };
  if (body === undefined && status !== 204) return { kind: 'retry', error: malformed(status, where) };
  if (status < 400) return { kind: 'usable' };
  if (status === 401) return { kind: 'renew', error: unauthorized(answer, where) };
  return { kind: 'refuse', error: refused(answer, where) };
}

/** The time until which GitHub wants silence, or null where this answer is about something else. */
function pauseUntil(answer: Answer, now: number): number | null {
  if (!isLimited(answer)) return null;
  const after = Number(answer.headers['retry-after']);
  if (answer.headers['retry-after'] !== undefined && Number.isFinite(after)) return now + after * 1000;
  const reset = Number(answer.headers['x-ratelimit-reset']);
  const spent = answer.headers['x-ratelimit-remaining'] === '0';
  return spent && Number.isFinite(reset) ? Math.max(reset * 1000, now) : now + unnamedPauseMs;
}

/**
 * 403 and 429 are both used, for the primary and for the secondary limit; GraphQL says it with status 200
 * (docs: rate limits and query limits for the GraphQL API).
 */
function isLimited({ status, headers, body }: Answer): boolean {
  if (status === 200) return graphqlErrors(body).some(({ type }) => type === 'RATE_LIMITED');
  if (status === 429) return true;
  if (status !== 403) return false;
  if (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0') return true;
  return (textField(body, 'message') ?? '').toLowerCase().includes('rate limit');
}

/** One entry of `errors` in a GraphQL answer. */
export interface GraphqlProblem {
  readonly type: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The `errors` of a GraphQL answer, in a form that can be relied on. */
export function graphqlErrors(body: unknown): GraphqlProblem[] {
  const errors = field(body, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.map((error) => {
    const path = field(error, 'path');
    return {
      type: textField(error, 'type') ?? 'UNKNOWN',
      message: textField(error, 'message') ?? 'no message',
      path: Array.isArray(path) ? path : [],
    };
  });
}

function pauseOutcome(answer: Answer, where: string, until: number, now: number): Outcome {
  const error = new GithubError({
    code: 'github-rate-limited',
    what: `GitHub limits our requests: ${textField(answer.body, 'message') ?? graphqlErrors(answer.body)[0]?.message ?? 'no reason given'}`,
    where,
    fix: 'Nothing to do: it is tried again when the limit allows it.',
    status: answer.status,
    retryAfterMs: until - now,
  });
  return { kind: 'pause', until, error };
}

function serverError(status: number, where: string): GithubError {
  const timeout = status === 502 || status === 504;
  return new GithubError({
    code: timeout ? 'github-timeout' : 'github-unavailable',
    what: `GitHub answered with status ${String(status)}`,
    where,
    fix: 'See https://www.githubstatus.com; it is tried again at the next event or sweep.',
    status,
  });
}

function malformed(status: number, where: string): GithubError {
  return new GithubError({
    code: 'github-unavailable',
    what: 'The answer was cut short or is not JSON',
    where,
    fix: 'If it stays so, look for a proxy between this machine and GitHub.',
    status,
  });
}

function unauthorized({ status, body }: Answer, where: string): GithubError {
  return new GithubError({
    code: 'github-unauthorized',
    what: `GitHub does not accept our token: ${textField(body, 'message') ?? ''}`,
    where,
    fix: 'Check that the App is still installed and that its private key and id belong together.',
    status,
  });
}

function refused({ status, body, headers }: Answer, where: string): GithubError {
  const permissions = headers['x-accepted-github-permissions'];
  const forbidden = status === 403;
  return new GithubError({
    code: forbidden ? 'github-forbidden' : status === 404 ? 'github-not-found' : 'github-refused',
    what: `GitHub refused with status ${String(status)}: ${textField(body, 'message') ?? 'no reason given'}${details(body)}`,
    where,
    fix: forbidden
      ? `Accept the App's permissions in its installation settings${permissions === undefined ? '' : ` (this needs ${permissions})`}.`
      : 'Check that what is asked for still exists and that the App is installed on the repository.',
    status,
    needs: forbidden ? permissions : undefined,
  });
}

/** Rulesets are refused with sentences beside the message: `"errors": ["Name must be unique"]` (eclipse-csi/otterdog#473). */
function details(body: unknown): string {
  const errors = field(body, 'errors');
  const said = Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : [];
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}
