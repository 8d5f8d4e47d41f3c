import { type GraphqlProblem, graphqlErrors } from './classify-answer.ts';
import { GithubError } from './github-error.ts';
import { believe, field, isRecord } from './json.ts';
import { nextPage, type Page } from './next-page.ts';
import { createTransport, type TransportOptions } from './transport.ts';

export interface GraphqlRequest {
  /** Our name for it, in messages and in the usage. */
  readonly name: string;
  readonly document: string;
  /** `page`, where the document has it, is halved when GitHub times out. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Which errors are themselves an answer, a missing issue for instance. All others discard the whole result. */
  readonly tolerate?: (problem: GraphqlProblem) => boolean;
}

/** What was asked of GitHub so far: requests by name, and the points that GraphQL charged for them. */
export interface Usage {
  readonly requests: Readonly<Record<string, number>>;
  readonly points: number;
  readonly remaining: number | null;
  readonly resetAt: string | null;
}

/** The `data` of an answer, by field of the document; `believe` says what is in them. */
export type Data = Readonly<Record<string, unknown>>;

export interface Answered {
  readonly data: Data;
  /** GitHub's clock when it answered, ISO 8601. */
  readonly at: string;
}

export interface Mutated {
  /** What was carried out; `null` where nothing was. */
  readonly data: Data | null;
  /** What was not, each with the alias it was asked under as first element of its path. */
  readonly problems: readonly GraphqlProblem[];
}

export interface Client {
  /** Reads, with retries. @throws GithubError; partial data is never returned. */
  query(request: GraphqlRequest): Promise<Answered>;
  /** Writes, never repeated by itself: whether a lost answer was carried out can only be told by reading again. */
  mutate(request: GraphqlRequest): Promise<Mutated>;
  /** REST, for what GraphQL does not have. Only GET is retried. @param route such as `GET /repos/{owner}/{repo}` */
  rest(route: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** One page of a REST list whose pages are found by its `Link` header alone. */
  page(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Page>;
  usage(): Usage;
}

const tries = 3;

/**
 * Our own client, beside Probot's: Probot's default throttle puts every GraphQL request, reads too, into a queue of one
 * per second and installation, and retries nothing on a secondary limit. Here reads are unthrottled, errors are typed, and
 * partial data is an error.
 */
export function createClient(options: TransportOptions): Client {
  const transport = createTransport(options);
  const graphql = `POST ${graphqlUrl(options.baseUrl)}`;
  let points = 0;
  let remaining: number | null = null;
  let resetAt: string | null = null;

  function account(data: Data): void {
    if (!isRecord(data['rateLimit'])) return;
    const charged = believe<{ cost: number; remaining: number; resetAt: string }>(data['rateLimit']);
    points += charged.cost;
    ({ remaining, resetAt } = charged);
  }

  return {
    async query({ name, document, variables, tolerate }: GraphqlRequest) {
      const parameters = { query: document, variables };
      const { body, headers } = await transport.send({
        name,
        route: graphql,
        parameters,
        tries,
        alter: halvePage,
      });
      const fatal = graphqlErrors(body).find((problem) => tolerate?.(problem) !== true);
      if (fatal !== undefined) throw graphqlError(fatal, name);
      const data = dataOf(body, name);
      account(data);
      return { data, at: toIso(headers['date']) };
    },
    async mutate({ name, document, variables }: GraphqlRequest) {
      const parameters = { query: document, variables };
      const { body } = await transport.send({ name, route: graphql, parameters, tries: 1 });
      const problems = graphqlErrors(body);
      return { data: problems.length > 0 ? dataOrNull(body) : dataOf(body, name), problems };
    },
    async rest(route: string, parameters: Readonly<Record<string, unknown>>) {
      const once = !route.startsWith('GET ');
      const { body } = await transport.send({ name: route, route, parameters, tries: once ? 1 : tries });
      return body;
    },
    async page(route: string, parameters: Readonly<Record<string, unknown>>) {
      const { body, headers } = await transport.send({ name: route, route, parameters, tries });
      return { body, next: nextPage(headers['link']) };
    },
    usage: () => ({ requests: { ...transport.requests }, points, remaining, resetAt }),
  };
}

/** On GitHub Enterprise Server GraphQL is not below the REST root: `/api/v3` and `/api/graphql`. */
function graphqlUrl(baseUrl = 'https://api.github.com'): string {
  const root = baseUrl.endsWith('/') ? baseUrl.slice(0, -1) : baseUrl;
  return root.endsWith('/api/v3') ? `${root.slice(0, -'/v3'.length)}/graphql` : `${root}/graphql`;
}

/** GitHub always says what time it is; an answer without is no answer of GitHub's, and as old as can be. */
function toIso(date: string | undefined): string {
  const time = Date.parse(date ?? '');
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}

/** Half the page, half the work: GitHub gives a query ten seconds. */
function halvePage(
  parameters: Readonly<Record<string, unknown>>,
  { code }: GithubError,
): Readonly<Record<string, unknown>> {
  const { variables } = parameters;
  const page = field(variables, 'page');
  if (code !== 'github-timeout' || typeof page !== 'number' || !isRecord(variables)) return parameters;
  return { ...parameters, variables: { ...variables, page: Math.max(1, Math.floor(page / 2)) } };
}

function dataOrNull(body: unknown): Data | null {
  const data = field(body, 'data');
  return isRecord(data) ? data : null;
}

function dataOf(body: unknown, name: string): Data {
  const data = dataOrNull(body);
  if (data !== null) return data;
  throw new GithubError({
    code: 'github-unavailable',
    what: 'GitHub answered without data',
    where: `POST /graphql (${name})`,
    fix: 'It is tried again at the next event or sweep.',
  });
}

function graphqlError({ type, message, path }: GraphqlProblem, name: string): GithubError {
  const forbidden = type === 'FORBIDDEN';
  return new GithubError({
    code: forbidden ? 'github-forbidden' : type === 'NOT_FOUND' ? 'github-not-found' : 'github-refused',
    what: `GitHub could not answer ${path.length > 0 ? path.join('.') : 'the query'}: ${message} (${type})`,
    where: `POST /graphql (${name})`,
    fix: forbidden
      ? "Accept the App's permissions in its installation settings."
      : 'Partial answers are never used; it is tried again at the next event or sweep.',
  });
}
