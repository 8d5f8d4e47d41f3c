import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { runStep, type Step } from '../test/action/runner-harness.ts';
import { requireSuccess } from './action-stage.ts';

/** One request of a step, and what GitHub answered. */
export interface Exchange {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly body: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: string;
}

/** Runs a step once, and keeps all that it asks and is told. */
export async function recordStep(step: Step): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const { method = 'GET', url: path = '/' } = request;
      const { authorization = '', accept = '' } = request.headers;
      const sent = { method, headers: { authorization, accept }, ...(method !== 'GET' && { body }) };
      const answered = await fetch(step.apiUrl + path, sent);
      // The clock of GitHub goes into what is written: the replay tells the same time.
      const names = ['content-type', 'date', 'link'];
      const headers = Object.fromEntries(names.map((name) => [name, answered.headers.get(name) ?? '']));
      const exchange = {
        method,
        path,
        body,
        status: answered.status,
        headers,
        answer: await answered.text(),
      };
      exchanges.push(exchange);
      response.writeHead(exchange.status, headers).end(exchange.answer);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  try {
    requireSuccess(await runStep({ ...step, apiUrl: `http://127.0.0.1:${String(address.port)}` }));
    return exchanges;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
