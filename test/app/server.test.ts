import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createAppServer, webhookPath } from '../../app/server.ts';

const secret = 'a'.repeat(40);
const previous = 'b'.repeat(40);
const sign = (body: string | Buffer, key = secret) =>
  `sha256=${createHmac('sha256', key).update(body).digest('hex')}`;

describe('the door for webhooks', () => {
  const taken: { readonly name: string; readonly id: string }[] = [];
  let healthy = true;
  let port = 0;
  const server = createAppServer({
    secrets: [secret, previous],
    onWebhook: ({ name, id }) => {
      taken.push({ name, id });
      return name === 'explode' ? Promise.reject(new Error('inside')) : Promise.resolve();
    },
    isHealthy: () => healthy,
  });

  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  async function post(body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = {}) {
    const response = await fetch(`http://127.0.0.1:${String(port)}${webhookPath}`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'issues',
        'x-github-delivery': 'd1',
        'x-hub-signature-256': sign(body),
        ...headers,
      },
    });
    return { status: response.status, text: await response.text() };
  }

  async function statusOf(path: string, method = 'GET'): Promise<number> {
    return (await fetch(`http://127.0.0.1:${String(port)}${path}`, { method })).status;
  }

  /** Sends up to so many megabytes, as long as they are taken. @returns null as status where the connection just ended */
  function pour(megabytes: number): Promise<{ status: number | null; sent: number }> {
    const { promise, resolve } = Promise.withResolvers<{ status: number | null; sent: number }>();
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': sign('x') };
    const request = httpRequest({ port, path: webhookPath, method: 'POST', headers });
    const chunk = Buffer.alloc(1024 * 1024, 'a');
    let sent = 0;
    const end = (status: number | null) => {
      request.destroy();
      resolve({ status, sent });
    };
    request.once('response', ({ statusCode }) => end(statusCode ?? null));
    request.once('error', () => end(null));
    const more = () => {
      sent += 1;
      if (sent > megabytes) end(200);
      else request.write(chunk, (error) => (error ? end(null) : more()));
    };
    more();
    return promise;
  }

  it('takes what GitHub signed', async () => {
    assert.equal((await post('{"action":"opened"}')).status, 202);
    assert.deepEqual(taken.at(-1), { name: 'issues', id: 'd1' });
  });

  it('A71 takes the previous secret while they are being changed', async () => {
    assert.equal((await post('{}', { 'x-hub-signature-256': sign('{}', previous) })).status, 202);
  });

  describe('A71 refuses with 401, before anything is parsed', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['no signature', ''],
      ['a short one', 'sha256=abc'],
      ['SHA-1', `sha1=${'a'.repeat(40)}`],
      ['a wrong one', `sha256=${'0'.repeat(64)}`],
      ['that of another body', sign('{"other":1}')],
      ['that of another secret', sign('not json', 'c'.repeat(40))],
      ['that of the word development', sign('not json', 'development')],
      ['upper case', sign('not json').toUpperCase()],
    ];
    for (const [name, signature] of cases) {
      it(name, async () => {
        const takenBefore = taken.length;
        assert.equal((await post('not json', { 'x-hub-signature-256': signature })).status, 401);
        assert.equal(taken.length, takenBefore);
      });
    }
  });

  describe('A73 answers 4xx to what is malformed, and lives', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const bodies: readonly (readonly [string, string | Buffer<ArrayBuffer>])[] = [
      ['no JSON', 'hello'],
      ['an array', '[]'],
      ['null', 'null'],
      ['a text', '"x"'],
      ['nothing', ''],
      ['deep nesting', deep],
      ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ];
    for (const [name, body] of bodies) {
      it(name, async () => {
        assert.equal((await post(body)).status, 400);
        assert.equal((await post('{}')).status, 202);
      });
    }

    it('an event that is none', async () => {
      assert.equal((await post('{}', { 'x-github-event': 'no such/event' })).status, 400);
    });

    it('a form instead of JSON', async () => {
      const body = 'payload=%7B%7D';
      assert.equal((await post(body, { 'content-type': 'application/x-www-form-urlencoded' })).status, 415);
    });

    it('a body that says it is too large is not read at all', async () => {
      const status = await new Promise((resolve, reject) => {
        const headers = {
          'content-type': 'application/json',
          'x-hub-signature-256': sign('x'),
          'content-length': String(200 * 1024 * 1024),
        };
        const request = httpRequest({ port, path: webhookPath, method: 'POST', headers }, (response) =>
          resolve(response.statusCode),
        );
        request.on('error', reject);
        request.flushHeaders();
      });
      assert.equal(status, 413);
    });

    it('an endless body is cut off after the most that GitHub sends', async () => {
      const { status, sent } = await pour(200);
      assert.ok(status === 413 || status === null);
      assert.ok(sent < 60, `${String(sent)} MB were taken`);
      assert.equal((await post('{}')).status, 202);
    });

    it('what is no HTTP', async () => {
      const socket = connect(port, '127.0.0.1');
      socket.write('NONSENSE\r\n\r\n');
      const [data]: unknown[] = await once(socket, 'data');
      assert.match(String(data), /^HTTP\/1\.1 400/);
      socket.destroy();
    });
  });

  it('answers 500 where taking it in fails, so that GitHub shows it', async () => {
    assert.equal((await post('{}', { 'x-github-event': 'explode' })).status, 500);
  });

  it('knows one path, one method, and whether it is well', async () => {
    assert.equal(await statusOf('/'), 404);
    assert.equal(await statusOf(webhookPath), 405);
    assert.equal(await statusOf('/healthz'), 200);
    healthy = false;
    assert.equal(await statusOf('/healthz'), 503);
    healthy = true;
  });
});

describe('A73 the door for webhooks when it is crowded', () => {
  const body = '{"action":"opened"}';
  const headers = {
    'content-type': 'application/json',
    'x-github-event': 'issues',
    'x-hub-signature-256': sign(body),
    'content-length': String(body.length),
  };
  const refused: number[] = [];
  const sockets: Socket[] = [];
  let port = 0;
  const server = createAppServer({
    secrets: [secret],
    onWebhook: () => Promise.resolve(),
    isHealthy: () => true,
    onRefused: (status) => refused.push(status),
    bodiesAtOnce: 2,
  });

  before(async () => {
    server.on('connection', (socket) => sockets.push(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  /** A webhook of which the server has the beginning. */
  async function begin() {
    const request = httpRequest({ port, path: webhookPath, method: 'POST', headers });
    const answer = Promise.withResolvers<number | null>();
    request.once('response', ({ statusCode }) => answer.resolve(statusCode ?? null));
    request.once('error', () => answer.resolve(null));
    const seen = once(server, 'request');
    request.write(body.slice(0, 5));
    await seen;
    return { finish: () => request.end(body.slice(5)), cut: () => request.destroy(), status: answer.promise };
  }

  async function post(signature = headers['x-hub-signature-256']) {
    const response = await fetch(`http://127.0.0.1:${String(port)}${webhookPath}`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'issues',
        'x-hub-signature-256': signature,
      },
    });
    return { status: response.status, text: await response.text() };
  }

  /** Resolves once there is room again, which the other end of a connection learns in its own time. */
  async function taken(): Promise<number> {
    for (;;) {
      const { status } = await post();
      if (status !== 503) return status;
    }
  }

  it('turns away what is too much with 503, says so, and takes in to its end what it has begun', async () => {
    const first = await begin();
    const second = await begin();
    const { status, text } = await post();
    assert.equal(status, 503);
    assert.match(text, /Try again/);
    assert.deepEqual(refused, [503]);
    first.finish();
    assert.equal(await first.status, 202);
    assert.equal((await post()).status, 202);
    second.finish();
    assert.equal(await second.status, 202);
  });

  it('has no need of room for what its headers give away, nor for its health', async () => {
    const begun = [await begin(), await begin()];
    assert.equal((await post('')).status, 401);
    assert.equal((await fetch(`http://127.0.0.1:${String(port)}/healthz`)).status, 200);
    for (const { finish } of begun) finish();
    assert.deepEqual(await Promise.all(begun.map((one) => one.status)), [202, 202]);
  });

  it('has room again where a sender breaks off', async () => {
    const begun = [await begin(), await begin()];
    assert.equal((await post()).status, 503);
    begun[0]?.cut();
    assert.equal(await taken(), 202);
    begun[1]?.cut();
  });

  it('has room again where a sender takes longer than it may and does not hang up', async () => {
    const other = await begin();
    const stubborn = connect({ port, allowHalfOpen: true });
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const seen = once(server, 'request');
    stubborn.write(
      `POST ${webhookPath} HTTP/1.1\r\nhost: localhost\r\n${lines.join('')}\r\n${body.slice(0, 5)}`,
    );
    await seen;
    assert.equal((await post()).status, 503);
    // What Node does with a request that exceeds `requestTimeout`.
    const slow = sockets.find(({ remotePort }) => remotePort === stubborn.localPort);
    server.emit('clientError', new Error('Request timeout'), slow);
    assert.equal(await taken(), 202);
    stubborn.destroy();
    other.cut();
  });
});
