import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type BodyReader, createBodyReader } from './read-body.ts';
import { type Received, receiveWebhook } from './receive-webhook.ts';

export interface ServerOptions {
  readonly secrets: readonly string[];
  /** Takes a verified webhook. What it throws is answered with 500, so that GitHub's delivery log shows it. */
  readonly onWebhook: (webhook: Extract<Received, { status: 202 }>) => Promise<void>;
  /** True while work is taken. */
  readonly isHealthy: () => boolean;
  readonly onRefused?: (status: number, why: string) => void;
  /** How many bodies of webhooks may be coming in at once; 64 unless given. More are answered with 503. */
  readonly bodiesAtOnce?: number;
}

export const webhookPath = '/api/github/webhooks';

/** The App's HTTP face: webhooks, and whether it is well. Slow and endless requests are cut off. */
export function createAppServer(options: ServerOptions): Server {
  const limits = {
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 5000,
    maxHeaderSize: 16_384,
  };
  const readBody = createBodyReader(options.bodiesAtOnce ?? 64);
  const server = createServer(limits, (request, response) => {
    handle({ ...options, readBody }, request, response).catch(() =>
      answer(response, 500, 'Something went wrong here.'),
    );
  });
  // A request that is no HTTP at all, or that takes too long, gets an answer, not an exception. Whoever does not hang up
  // then is hung up on: what it began would take up room for ever.
  server.on('clientError', (_error, socket) =>
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n', () => socket.destroy()),
  );
  return server;
}

async function handle(
  options: ServerOptions & { readonly readBody: BodyReader },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '').split('?', 1)[0];
  if (path === '/healthz') return health(options, response);
  if (path !== webhookPath) return answer(response, 404, 'There is nothing here.');
  if (request.method !== 'POST') return answer(response, 405, 'GitHub posts its webhooks here.');
  const received = await receiveWebhook(request, options.secrets, options.readBody);
  if (received.status !== 202) {
    options.onRefused?.(received.status, received.why);
    return answer(response, received.status, received.why);
  }
  await options.onWebhook(received);
  return answer(response, 202, 'Accepted.');
}

function health({ isHealthy }: ServerOptions, response: ServerResponse): void {
  const healthy = isHealthy();
  answer(response, healthy ? 200 : 503, healthy ? 'ok' : 'stopping');
}

/** A body that was not read to its end would be taken for the next request: the connection ends with the answer. */
function answer(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return;
  const unread = response.req.readableEnded ? {} : { connection: 'close' };
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...unread }).end(`${text}\n`);
}
