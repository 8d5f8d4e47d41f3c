import type { IncomingMessage } from 'node:http';
import { isRecord } from '../octokit/json.ts';
import { type BodyReader, largestBody } from './read-body.ts';
import { isSignature, verifySignature } from './verify-signature.ts';

export type Received =
  | {
      readonly status: 202;
      readonly id: string;
      readonly name: string;
      readonly payload: Readonly<Record<string, unknown>>;
    }
  | { readonly status: 400 | 401 | 413 | 415 | 503; readonly why: string };

/**
 * Takes a webhook in: everything that can be refused is refused before anybody else sees it, the body unread where the
 * headers suffice (A71, A73). Probot would parse first and log what it could not verify.
 */
export async function receiveWebhook(
  request: IncomingMessage,
  secrets: readonly string[],
  readBody: BodyReader,
): Promise<Received> {
  const { headers } = request;
  const signature = headers['x-hub-signature-256'];
  if (!isSignature(signature)) return { status: 401, why: 'The signature is missing.' };
  if (Number(headers['content-length'] ?? 0) > largestBody) return tooLarge;
  if (!(headers['content-type'] ?? '').startsWith('application/json')) {
    return { status: 415, why: 'Set the webhook’s content type to application/json.' };
  }
  const body = await readBody(request);
  if (body === 'busy') return { status: 503, why: 'Too much is coming in at once. Try again in a minute.' };
  if (body === 'too large') return tooLarge;
  if (!verifySignature(secrets, body, signature)) return { status: 401, why: 'The signature does not fit.' };
  const payload = parseObject(body);
  const name = headers['x-github-event'];
  const id = headers['x-github-delivery'];
  if (payload === null || typeof name !== 'string' || !/^[a-z_]{1,64}$/.test(name)) {
    return { status: 400, why: 'This is not a webhook of GitHub.' };
  }
  return { status: 202, id: typeof id === 'string' ? id : '', name, payload };
}

const tooLarge: Received = { status: 413, why: 'The body is larger than GitHub sends.' };

function parseObject(body: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
