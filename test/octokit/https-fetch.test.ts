import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createHttpsFetch } from '../../octokit/https-fetch.ts';

const servers: Server[] = [];

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  return `http://127.0.0.1:${String(address.port)}`;
}

after(() => {
  for (const server of servers) server.close().closeAllConnections();
});

describe('fetch over node:https', () => {
  const fetch = createHttpsFetch({ env: {}, timeoutMs: 300 });

  it('sends method, headers and body, and brings status, headers and text back', async () => {
    const url = await serve((request, response) => {
      request.setEncoding('utf8').on('data', (body: string) => {
        response.writeHead(201, { 'x-seen': `${String(request.method)} ${String(request.headers['x-a'])}` });
        response.end(body.toUpperCase());
      });
    });
    const answer = await fetch(`${url}/x`, { method: 'POST', headers: { 'x-a': '1' }, body: 'größe' });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('x-seen'), 'POST 1');
    assert.equal(await answer.text(), 'GRÖSSE');
  });

  it('reads what comes compressed', async () => {
    const url = await serve((request, response) => {
      assert.equal(request.headers['accept-encoding'], 'gzip');
      response.setHeader('content-encoding', 'gzip').end(gzipSync('{"a":1}'));
    });
    assert.equal(await (await fetch(url)).text(), '{"a":1}');
  });

  it('follows a renamed repository on the same host', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/new') response.end(request.headers.authorization);
      else response.writeHead(301, { location: '/new' }).end();
    });
    const answer = await fetch(`${url}/old`, { headers: { authorization: 'Bearer t' } });
    assert.equal(await answer.text(), 'Bearer t');
  });

  it('takes no token to another host', async () => {
    let asked = 0;
    const other = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    const url = await serve((_, response) => response.writeHead(302, { location: `${other}/` }).end());
    assert.equal((await fetch(url, { headers: { authorization: 'Bearer t' } })).status, 302);
    assert.equal(asked, 0);
  });

  it('does not repeat a write that was answered with a redirect', async () => {
    const methods: string[] = [];
    const url = await serve((request, response) => {
      methods.push(String(request.method));
      response.writeHead(302, { location: '/again' }).end();
    });
    assert.equal((await fetch(url, { method: 'POST', body: '{}' })).status, 302);
    assert.deepEqual(methods, ['POST']);
  });

  it('gives up on redirects without end', async () => {
    let hops = 0;
    const url = await serve((_, response) => {
      hops += 1;
      response.writeHead(301, { location: '/' }).end();
    });
    assert.equal((await fetch(url)).status, 301);
    assert.equal(hops, 6);
  });

  it('tells an answer that was cut short', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"data":', () => response.destroy());
    });
    await assert.rejects(fetch(url), /aborted|cut short/);
  });

  it('tells a host that stays silent', async () => {
    const url = await serve(() => undefined);
    await assert.rejects(fetch(url), /no answer from 127\.0\.0\.1:\d+ for 0\.3 seconds/);
  });

  it('goes through the proxy of the environment, and past it where NO_PROXY says so', async () => {
    const seen: string[] = [];
    const proxy = await serve((request, response) => {
      seen.push(String(request.url));
      response.end('proxied');
    });
    const url = await serve((_, response) => response.end('direct'));
    const through = createHttpsFetch({ env: { http_proxy: proxy } });
    const past = createHttpsFetch({ env: { http_proxy: proxy, no_proxy: '127.0.0.1' } });
    assert.equal(await (await through(`${url}/x`)).text(), 'proxied');
    assert.equal(await (await past(`${url}/x`)).text(), 'direct');
    assert.deepEqual(seen, [`${url}/x`]);
  });
});
