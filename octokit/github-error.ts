/** Why GitHub could not be asked or did not do as asked. Everything that depends on the answer is unknown. */
export type GithubErrorCode =
  /** No usable answer after every try: 5xx, broken connection, truncated or foreign body. */
  | 'github-unavailable'
  /** GitHub gave up on the query (502/504), even at the smallest page. */
  | 'github-timeout'
  | 'github-rate-limited'
  | 'github-unauthorized'
  | 'github-forbidden'
  | 'github-not-found'
  /** Any other refusal, a GraphQL error included. */
  | 'github-refused';

export interface GithubErrorDetails {
  readonly code: GithubErrorCode;
  /** What went wrong, with the value seen. Never holds a token: only GitHub's own words and our names for things. */
  readonly what: string;
  /** Which request: `POST /graphql (initiative)`. */
  readonly where: string;
  /** What an operator can do about it. */
  readonly fix: string;
  readonly status?: number | undefined;
  /** How long GitHub asks us to stay away, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** Permissions with which it would have been allowed, in GitHub's words: `issues=write`. */
  readonly needs?: string | undefined;
  readonly cause?: unknown;
}

export class GithubError extends Error {
  override readonly name = 'GithubError';
  readonly code: GithubErrorCode;
  readonly what: string;
  readonly where: string;
  readonly fix: string;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly needs: string | undefined;

  constructor(details: GithubErrorDetails) {
    super(`${details.what} (${details.where}). ${details.fix}`, { cause: details.cause });
    this.code = details.code;
    this.what = details.what;
    this.where = details.where;
    this.fix = details.fix;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
    this.needs = details.needs;
  }
}
