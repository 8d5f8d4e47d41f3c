import type { IncomingMessage } from 'node:http';

/** Bytes. GitHub sends no larger payloads; reading stops one byte later. */
export const largestBody = 25 * 1024 * 1024;

/**
 * Reads a body to its end. Where it is too large the rest stays unread; where there is no room for another one now, all
 * of it. Rejects where the connection breaks off.
 */
export type BodyReader = (request: IncomingMessage) => Promise<Buffer | 'too large' | 'busy'>;

/**
 * A reader that holds so many bodies at once and no more: nobody's signature is known before the body is there, so
 * anybody could fill the memory otherwise (A73).
 */
export function createBodyReader(mostAtOnce: number): BodyReader {
  let reading = 0;
  return async (request) => {
    if (reading >= mostAtOnce) return 'busy';
    reading += 1;
    try {
      return await readBody(request);
    } finally {
      reading -= 1;
    }
  };
}

function readBody(request: IncomingMessage): Promise<Buffer | 'too large'> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | 'too large'>();
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    chunks.push(chunk);
    if (size <= largestBody) return;
    chunks.length = 0;
    request.pause().removeAllListeners('data');
    resolve('too large');
  });
  request.once('end', () => resolve(Buffer.concat(chunks)));
  request.once('error', reject);
  return promise;
}
