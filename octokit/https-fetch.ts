import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { promisify } from 'node:util';
import { believe } from './json.ts';

export interface HttpsFetchOptions {
  /** Where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` stand, in either case. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Silence after which a request counts as lost, in milliseconds. */
  readonly timeoutMs?: number;
}

/** The part of a response that Octokit looks at; `body` is the whole text. */
interface PlainResponse {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<Uint8Array>;
}

interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Loaded when something comes compressed, so that the first request need not wait for it. */
const unzip = (bytes: Buffer) => promisify(process.getBuiltinModule('node:zlib').gunzip)(bytes);
const mostRedirects = 5;
/** GitHub ends a request itself after 10 seconds (docs: rate limits and query limits for the GraphQL API). */
const silenceMs = 30_000;

/**
 * As much of `fetch` as Octokit needs, over `node:https` with kept connections. The platform's own brings a whole HTTP
 * client along: 50 ms until the first request of a process, and half of what an evaluation costs otherwise.
 * Proxies are Node's own (docs: `http.Agent`, option `proxyEnv`). A redirect is followed to the same origin only, so that
 * no token goes elsewhere.
 */
export function createHttpsFetch({ env, timeoutMs = silenceMs }: HttpsFetchOptions): typeof globalThis.fetch {
  const options = { keepAlive: true, proxyEnv: env };
  const agents = { 'http:': new HttpAgent(options), 'https:': new HttpsAgent(options) };

  async function send(url: URL, sent: Sent): Promise<IncomingMessage> {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    const { method, body } = sent;
    const headers = {
      ...sent.headers,
      'accept-encoding': 'gzip',
      ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
    };
    const shared = { method, headers, timeout: timeoutMs };
    const request =
      url.protocol === 'http:'
        ? httpRequest(url, { ...shared, agent: agents['http:'] }, resolve)
        : httpsRequest(url, { ...shared, agent: agents['https:'] }, resolve);
    request.on('error', reject);
    request.on('timeout', () =>
      request.destroy(new Error(`no answer from ${url.host} for ${String(timeoutMs / 1000)} seconds`)),
    );
    request.end(body);
    return promise;
  }

  async function follow(start: URL, sent: Sent): Promise<PlainResponse> {
    let url = start;
    for (let hop = 0; ; hop += 1) {
      const answer = await send(url, sent);
      const next = redirection(answer, url, sent.method);
      if (next === null || hop >= mostRedirects) return toResponse(answer, url);
      answer.resume();
      url = next;
    }
  }

  const fetch = (input: string, init: Partial<Sent> = {}): Promise<PlainResponse> =>
    follow(new URL(input), { method: init.method ?? 'GET', headers: init.headers ?? {}, body: init.body });
  return believe<typeof globalThis.fetch>(fetch);
}

const redirects = new Set([301, 302, 307, 308]);

function redirection({ statusCode = 0, headers }: IncomingMessage, from: URL, method: string): URL | null {
  if (!redirects.has(statusCode) || headers.location === undefined) return null;
  // What changes something is repeated only where the answer says that nothing was done.
  if (method !== 'GET' && statusCode < 307) return null;
  const next = URL.parse(headers.location, from.href);
  return next?.origin === from.origin ? next : null;
}

async function toResponse(answer: IncomingMessage, url: URL): Promise<PlainResponse> {
  const bytes = await readBytes(answer);
  const plain = answer.headers['content-encoding'] === 'gzip' ? await unzip(bytes) : bytes;
  const body = plain.toString('utf8');
  return {
    status: answer.statusCode ?? 0,
    statusText: answer.statusMessage ?? '',
    url: url.href,
    headers: new Map(
      Object.entries(answer.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
    ),
    body,
    text: () => Promise.resolve(body),
    arrayBuffer: () => Promise.resolve(plain),
  };
}

/** @throws where the connection broke before the whole answer was there */
async function readBytes(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(believe<Buffer>(chunk));
  if (!answer.complete) throw new Error('the answer was cut short');
  return Buffer.concat(chunks);
}
