/** The floor: verifies an event, asks GitHub once, parses the answer. Nothing but `node:http`. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Agent, createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerParent, readUsage } from './answer-parent.ts';
import { createIdle } from './idle.ts';

export interface LeanInput {
  readonly baseUrl: string;
  readonly secret: string;
  /** The query as the App sends it, variables included, for `initiative`. */
  readonly read: string;
}

answerParent(async ({ baseUrl, secret, read }: LeanInput) => {
  const idle = createIdle();
  const agent = new Agent({ keepAlive: true });
  const { query, variables } = JSON.parse(read) as { query: string; variables: object };

  async function evaluate(number: number): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    const headers = { 'content-type': 'application/json', authorization: 'Bearer ghs_bench' };
    const sent = send(`${baseUrl}/graphql`, { method: 'POST', agent, headers }, resolve).on('error', reject);
    sent.end(JSON.stringify({ query, variables: { ...variables, number } }));
    const { data } = JSON.parse((await readBody(await promise)).toString('utf8')) as { data?: unknown };
    if (typeof data !== 'object') throw new Error('the stub answered without data');
  }

  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const expected = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
      const given = String(request.headers['x-hub-signature-256']);
      const isSigned = timingSafeEqual(Buffer.from(given), Buffer.from(expected));
      const { issue } = JSON.parse(body.toString('utf8')) as { issue: { number: number } };
      if (isSigned) void idle.during(evaluate(issue.number));
      response.writeHead(isSigned ? 202 : 401).end();
    });
  });
  const { promise, resolve } = Promise.withResolvers<undefined>();
  server.listen(0, '127.0.0.1', () => resolve(undefined));
  await promise;
  return { port: () => (server.address() as AddressInfo).port, idle: idle.wait, usage: readUsage };
});

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
