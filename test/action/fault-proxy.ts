import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What goes wrong with one request. */
export type Fault =
  /** Answered in GitHub's place. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** The connection ends before there is an answer. */
  | { readonly kind: 'cut' }
  /** GitHub carries it out, and the connection ends in the middle of its answer. */
  | { readonly kind: 'cut-answer' }
  /** Nothing comes, ever. */
  | { readonly kind: 'silence' };

/** One request on its way, `count` from 1. */
export interface Passing {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly body: string;
  readonly count: number;
}

export interface FaultProxy {
  readonly url: string;
  /** All that came by. */
  readonly seen: readonly Passing[];
  /** Resolves when the next request has come by. */
  next(): Promise<Passing>;
  close(): Promise<void>;
}

/**
 * Stands between a step and GitHub. It may be asked directly, or as a proxy: then `seen` has whole addresses.
 * @param to where GitHub is
 * @param intervene null lets the request through
 */
export async function startFaultProxy(
  to: string,
  intervene: (passing: Passing) => Fault | null = () => null,
): Promise<FaultProxy> {
  const seen: Passing[] = [];
  let arrived = Promise.withResolvers<Passing>();
  const server = createServer((incoming, response) => void handle(incoming, response));

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    const { method = '', url: path = '' } = incoming;
    const passing = { method, path, body: body.toString('utf8'), count: seen.length + 1 };
    seen.push(passing);
    arrived.resolve(passing);
    arrived = Promise.withResolvers<Passing>();
    const fault = intervene(passing);
    if (fault?.kind === 'silence') return;
    if (fault?.kind === 'cut') response.destroy();
    else if (fault?.kind === 'answer') answer(response, fault);
    else await forward(to, incoming, body, response, fault?.kind === 'cut-answer');
  }

  const url = await listen(server);
  return {
    url,
    seen,
    next: () => arrived.promise,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${String(address.port)}`;
}

function answer(response: ServerResponse, fault: Extract<Fault, { kind: 'answer' }>): void {
  const headers = { 'content-type': 'application/json; charset=utf-8', ...fault.headers };
  response.writeHead(fault.status, headers).end(fault.body ?? '{"message":"a fault"}');
}

async function forward(
  to: string,
  incoming: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  isCut: boolean,
): Promise<void> {
  const asked = new URL(incoming.url ?? '/', to);
  const target = new URL(`${asked.pathname}${asked.search}`, to);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const headers = { ...incoming.headers, host: target.host };
  request(target, { method: incoming.method ?? 'GET', headers }, resolve)
    .on('error', reject)
    .end(body);
  const answered = await promise;
  const bytes = await buffer(answered);
  response.writeHead(answered.statusCode ?? 500, { ...answered.headers, 'content-length': bytes.length });
  if (!isCut) response.end(bytes);
  else response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
}
