/** One request that the sandbox answered. */
export interface LoggedRequest {
  readonly at: string;
  readonly method: string;
  /** Path with query, as it was sent. */
  readonly path: string;
  /** The operation of GitHub's description, `POST /graphql`, or null for a path that does not exist. */
  readonly operation: string | null;
  readonly status: number;
  /** Login, `app:<slug>`, or `anonymous`. */
  readonly by: string;
  /** Taken from the hourly budget: requests for REST, points for GraphQL. */
  readonly cost: number;
}

/** A response or webhook that GitHub's own description does not allow. */
export interface Violation {
  readonly subject: string;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

export interface Usage {
  /** REST requests by operation. */
  readonly rest: Readonly<Record<string, number>>;
  readonly restRequests: number;
  readonly graphqlRequests: number;
  /** GraphQL points. */
  readonly graphqlPoints: number;
}

/** What every client did since the last reset. */
export interface RequestLog {
  readonly requests: LoggedRequest[];
  readonly violations: Violation[];
  usage(): Usage;
  clear(): void;
}

/** A long run must not fill the memory: older requests are forgotten, counts are not. */
const KEPT = 10_000;

export function createRequestLog(): RequestLog & { add(request: LoggedRequest): void } {
  const requests: LoggedRequest[] = [];
  const violations: Violation[] = [];
  const rest = new Map<string, number>();
  let [restRequests, graphqlRequests, graphqlPoints] = [0, 0, 0];

  return {
    requests,
    violations,
    add(request) {
      requests.push(request);
      if (requests.length > 2 * KEPT) requests.splice(0, KEPT);
      if (request.operation === 'POST /graphql') {
        graphqlRequests += 1;
        graphqlPoints += request.cost;
        return;
      }
      restRequests += 1;
      const key = request.operation ?? 'unknown';
      rest.set(key, (rest.get(key) ?? 0) + 1);
    },
    usage: () => ({ rest: Object.fromEntries(rest), restRequests, graphqlRequests, graphqlPoints }),
    clear() {
      requests.length = 0;
      violations.length = 0;
      rest.clear();
      [restRequests, graphqlRequests, graphqlPoints] = [0, 0, 0];
    },
  };
}
