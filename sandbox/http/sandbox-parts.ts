import type { Oracle } from '../oracle/oracle.ts';
import type { Store } from '../state/store.ts';
import type { Deliveries } from '../webhooks/deliveries.ts';
import type { RateLimits } from './rate-limits.ts';
import type { createRequestLog } from './request-log.ts';
import type { Router } from './router.ts';
import type { Tokens } from './tokens.ts';

/** What one running sandbox consists of. */
export interface SandboxParts {
  readonly store: Store;
  readonly oracle: Oracle;
  readonly router: Router;
  readonly tokens: Tokens;
  readonly rateLimits: RateLimits;
  readonly deliveries: Deliveries;
  readonly log: ReturnType<typeof createRequestLog>;
}

/** Where a request came in: GitHub's layout (`/repos/…`) or GitHub Enterprise Server's (`/api/v3/repos/…`). */
export interface Entrance {
  readonly url: URL;
  /** Base of the API in links: origin, and `/api/v3` in the second layout. */
  readonly api: string;
  /** Path without the prefix of the layout. */
  readonly path: string;
}
