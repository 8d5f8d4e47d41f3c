/** Says again what GitHub said to one step, to whoever asks: the same answer to the same question, without thinking. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Exchange } from '../record-step.ts';
import { answerParent } from './answer-parent.ts';

export interface ReplayQuestions {
  readonly port: number;
  /** What came since this was asked the last time. */
  readonly seen: Seen;
}

export interface Seen {
  readonly requests: number;
  /** When the first one came, in milliseconds since the epoch; null where none did. */
  readonly firstAt: number | null;
}

answerParent(async (exchanges: readonly Exchange[]) => {
  let requests = 0;
  let firstAt: number | null = null;
  const known = new Map(exchanges.map((one) => [keyOf(one), one]));
  const isWrite = (body: string) => /"query":\s*"\s*mutation/.test(body);
  /** Programs that we compare with ask in their own way: a read gets the first read's answer, a write the write's. */
  const likely = (body: string) =>
    exchanges.find((one) => one.path === '/graphql' && isWrite(one.body) === isWrite(body));

  const server = createServer((request, response) => {
    firstAt ??= performance.timeOrigin + performance.now();
    requests += 1;
    void text(request).then((body) => {
      const key = keyOf({ method: request.method ?? '', path: request.url ?? '', body });
      const found = known.get(key) ?? (request.method === 'POST' ? likely(body) : undefined);
      response.writeHead(found?.status ?? 404, found?.headers ?? {}).end(found?.answer ?? '{}');
    });
  });
  const { promise, resolve } = Promise.withResolvers<undefined>();
  server.listen(0, '127.0.0.1', () => resolve(undefined));
  await promise;
  return {
    port: () => (server.address() as AddressInfo).port,
    seen: () => {
      const seen: Seen = { requests, firstAt };
      requests = 0;
      firstAt = null;
      return seen;
    },
  };
});

function keyOf({ method, path, body }: Pick<Exchange, 'method' | 'path' | 'body'>): string {
  return `${method} ${path} ${body}`;
}
