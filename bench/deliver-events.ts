import { createHmac, randomUUID } from 'node:crypto';
import { Agent, type IncomingMessage, request } from 'node:http';
import { webhookPath } from '../app/server.ts';

export interface Delivery {
  readonly port: number;
  readonly secret: string;
  /** Signed event bodies, one per event. */
  readonly payloads: readonly string[];
  readonly event: string;
}

/** So many are on their way at once. */
const concurrency = 16;

/** Posts events as GitHub does, signed, over kept connections; resolves when each has its answer. */
export async function deliverEvents({ port, secret, payloads, event }: Delivery): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  let next = 0;
  async function deliverSome(): Promise<void> {
    for (let payload = payloads[next++]; payload !== undefined; payload = payloads[next++]) {
      const signature = createHmac('sha256', secret).update(payload).digest('hex');
      await post(agent, port, payload, {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(payload)),
        'x-github-event': event,
        'x-github-delivery': randomUUID(),
        'x-hub-signature-256': `sha256=${signature}`,
      });
    }
  }
  await Promise.all(Array.from({ length: concurrency }, deliverSome));
  agent.destroy();
}

async function post(
  agent: Agent,
  port: number,
  body: string,
  headers: Record<string, string>,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const options = { host: '127.0.0.1', port, path: webhookPath, method: 'POST', agent, headers };
  request(options, resolve).on('error', reject).end(body);
  const response = await promise;
  response.resume();
  if ((response.statusCode ?? 500) >= 300)
    throw new Error(`an event was answered with ${String(response.statusCode)}`);
}
