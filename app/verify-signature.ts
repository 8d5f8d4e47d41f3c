import { createHmac, timingSafeEqual } from 'node:crypto';

const shape = /^sha256=[0-9a-f]{64}$/;

/** Whether a header could be a signature at all: asked before the body is read. */
export function isSignature(header: unknown): header is string {
  return typeof header === 'string' && shape.test(header);
}

/**
 * Whether one of the secrets made this signature of these bytes (A71).
 * Source: https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
 */
export function verifySignature(secrets: readonly string[], body: Buffer, header: string): boolean {
  if (!isSignature(header)) return false;
  const given = Buffer.from(header);
  return secrets.some((secret) => {
    const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
    return timingSafeEqual(given, expected);
  });
}
