import { Octokit } from '@octokit/core';
import { type Answer, classifyAnswer } from './classify-answer.ts';
import { type Clock, systemClock } from './clock.ts';
import { GithubError } from './github-error.ts';
import { believe, field, isRecord } from './json.ts';

export interface TransportOptions {
  /** REST root: `https://api.github.com`, or `https://host/api/v3` on GitHub Enterprise Server. */
  readonly baseUrl?: string | undefined;
  /** Asked before every request; `renew` is true where GitHub has just refused the last token. */
  readonly token: (renew: boolean) => Promise<string>;
  readonly clock?: Clock;
  /** How long a request may wait for a rate limit before it gives up with a typed error, in milliseconds. */
  readonly patienceMs?: number;
  readonly fetch?: typeof globalThis.fetch;
}

type Parameters = Readonly<Record<string, unknown>>;

export interface Shipment {
  /** Our name for it, in messages and counts. */
  readonly name: string;
  readonly route: string;
  readonly parameters: Parameters;
  /** How often it may be sent; 1 for everything that must not happen twice. */
  readonly tries: number;
  /** Makes the next try gentler. */
  readonly alter?: (parameters: Parameters, error: GithubError) => Parameters;
}

export interface Transport {
  /** @throws GithubError when no try brought a usable answer. */
  send(shipment: Shipment): Promise<Answer>;
  readonly requests: Readonly<Record<string, number>>;
}

const firstDelayMs = 500;
/** https://docs.github.com/rest/about-the-rest-api/api-versions: Octokit sends none by itself. */
const apiVersion = '2026-03-10';

/** Sends requests: token, retries with backoff, and what GitHub says about its limits, honoured by all who share it. */
export function createTransport(options: TransportOptions): Transport {
  const { token, clock = systemClock, patienceMs = 5000 } = options;
  const octokit = new Octokit({
    ...(options.baseUrl !== undefined && { baseUrl: options.baseUrl }),
    userAgent: 'tutti',
    request: { ...(options.fetch && { fetch: options.fetch }), parseSuccessResponseBody: false },
  });
  const requests: Record<string, number> = {};
  let pausedUntil = 0;

  async function once({ name, route }: Shipment, parameters: Parameters, renew: boolean): Promise<Answer> {
    const headers = { authorization: `Bearer ${await token(renew)}`, 'x-github-api-version': apiVersion };
    requests[name] = (requests[name] ?? 0) + 1;
    try {
      const { status, headers: answered, data } = await octokit.request(route, { ...parameters, headers });
      return { status, headers: toHeaders(answered), body: await parseBody(data) };
    } catch (error) {
      return answerOf(error);
    }
  }

  async function waitForLimit(where: string): Promise<void> {
    const rest = pausedUntil - clock.now();
    if (rest > patienceMs) throw paused(where, rest);
    if (rest > 0) await clock.sleep(rest);
  }

  async function send(shipment: Shipment): Promise<Answer> {
    const where = `${shipment.route} (${shipment.name})`;
    let { parameters } = shipment;
    let renewed = false;
    let renew = false;
    for (let attempt = 1; ; ) {
      await waitForLimit(where);
      const answer = await once(shipment, parameters, renew);
      const outcome = classifyAnswer(answer, where, clock.now());
      renew = false;
      if (outcome.kind === 'usable') return answer;
      if (outcome.kind === 'pause') pausedUntil = Math.max(pausedUntil, outcome.until);
      if (outcome.kind === 'renew' && !renewed) {
        renew = renewed = true;
        continue;
      }
      if (outcome.kind === 'refuse' || outcome.kind === 'renew' || attempt >= shipment.tries)
        throw outcome.error;
      if (outcome.kind === 'retry')
        await clock.sleep(firstDelayMs * 2 ** (attempt - 1) * (1 + clock.random()));
      parameters = shipment.alter?.(parameters, outcome.error) ?? parameters;
      attempt += 1;
    }
  }

  return { send, requests };
}

/** Octokit's own parser takes a body that was cut short for a text; this one can tell. */
async function parseBody(data: unknown): Promise<unknown> {
  try {
    // A stream comes from the platform's own fetch alone: asking whether this is one would load it.
    const text = typeof data === 'string' ? data : await new Response(believe<ReadableStream>(data)).text();
    const body: unknown = JSON.parse(text);
    return body;
  } catch {
    return undefined;
  }
}

/** Octokit throws on every status from 400 on, and gives status 500 to a connection that broke. */
function answerOf(error: unknown): Answer {
  const status = field(error, 'status');
  if (typeof status !== 'number') throw error;
  const response = field(error, 'response');
  const body = field(response, 'data');
  return { status, headers: toHeaders(field(response, 'headers')), body: isRecord(body) ? body : undefined };
}

function toHeaders(headers: unknown): Answer['headers'] {
  return Object.fromEntries(
    Object.entries(isRecord(headers) ? headers : {}).map(([name, value]) => [name, String(value)]),
  );
}

function paused(where: string, milliseconds: number): GithubError {
  return new GithubError({
    code: 'github-rate-limited',
    what: `GitHub asked us to stay away for ${String(Math.ceil(milliseconds / 1000))} s more`,
    where,
    fix: 'Nothing to do: it is tried again when the limit allows it.',
    retryAfterMs: milliseconds,
  });
}
