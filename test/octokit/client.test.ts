import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Client, createClient } from '../../octokit/client.ts';
import { GithubError } from '../../octokit/github-error.ts';
import { createFakeClock } from './fake-time.ts';

interface Call {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Reply = Response | Error;

const ok = (data: unknown) => json(200, { data });
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      date: 'Sat, 21 Nov 2026 03:39:52 GMT',
      ...headers,
    },
  });

/** A client whose GitHub gives these answers in turn. */
function clientFor(...replies: Reply[]) {
  const clock = createFakeClock();
  const calls: Call[] = [];
  const renewals: boolean[] = [];
  const fetch: typeof globalThis.fetch = (url, init) => {
    const body = JSON.parse(typeof init?.body === 'string' ? init.body : '{}');
    calls.push({
      url: typeof url === 'string' ? url : '',
      headers: Object.fromEntries(new Headers(init?.headers)),
      variables: body.variables ?? {},
    });
    const reply = replies.shift();
    if (reply === undefined) throw new Error('one request too many');
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
  };
  const token = (renew: boolean) => {
    renewals.push(renew);
    return Promise.resolve(renew ? 'ghs_new' : 'ghs_old');
  };
  const client = createClient({ token, clock, fetch });
  return { client, clock, calls, renewals };
}

const ask = (client: Client, variables = {}) =>
  client.query({ name: 'test', document: '{ viewer { login } }', variables });

function isViewer({ path }: { readonly path: readonly unknown[] }): boolean {
  return path[0] === 'viewer';
}

function failure(code: string) {
  return (error: unknown) => error instanceof GithubError && error.code === code;
}

describe('client', () => {
  it('sends the API version, our name and the token, and tells GitHub’s time', async () => {
    const { client, calls } = clientFor(ok({ viewer: { login: 'tutti[bot]' } }));
    const { data, at } = await ask(client);
    assert.deepEqual(data, { viewer: { login: 'tutti[bot]' } });
    assert.equal(at, '2026-11-21T03:39:52.000Z');
    const [call] = calls;
    assert.equal(call?.url, 'https://api.github.com/graphql');
    assert.equal(call?.headers['x-github-api-version'], '2026-03-10');
    assert.match(call?.headers['user-agent'] ?? '', /^tutti/);
    assert.equal(call?.headers['authorization'], 'Bearer ghs_old');
  });

  it('finds GraphQL beside the REST root of an Enterprise Server', async () => {
    const calls: string[] = [];
    const fetch: typeof globalThis.fetch = (url) => {
      calls.push(typeof url === 'string' ? url : '');
      return Promise.resolve(ok({}));
    };
    const baseUrl = 'https://github.example.com/api/v3';
    const client = createClient({ baseUrl, token: () => Promise.resolve('t'), fetch });
    await ask(client);
    assert.deepEqual(calls, ['https://github.example.com/api/graphql']);
  });

  it('counts requests and points', async () => {
    const { client } = clientFor(
      ok({ rateLimit: { cost: 1, remaining: 4999, resetAt: '2026-11-21T04:00:00Z' } }),
    );
    await ask(client);
    assert.deepEqual(client.usage(), {
      requests: { test: 1 },
      points: 1,
      remaining: 4999,
      resetAt: '2026-11-21T04:00:00Z',
    });
  });

  describe('F18 a server error', () => {
    it('is tried three times with growing pauses, then it is a typed error', async () => {
      const { client, clock, calls } = clientFor(json(500, {}), json(503, {}), json(500, {}));
      await assert.rejects(ask(client), failure('github-unavailable'));
      assert.equal(calls.length, 3);
      assert.deepEqual(clock.slept, [500, 1000]);
    });

    it('is forgotten where the next try works', async () => {
      const { client } = clientFor(json(500, {}), ok({ fine: true }));
      assert.deepEqual((await ask(client)).data, { fine: true });
    });
  });

  describe('F19 partial data', () => {
    const partial = {
      data: { viewer: null },
      errors: [{ type: 'FORBIDDEN', message: 'no', path: ['viewer'] }],
    };

    it('is never returned: any error discards the whole result', async () => {
      const { client } = clientFor(json(200, partial));
      await assert.rejects(ask(client), failure('github-forbidden'));
    });

    it('is an answer only where the question says so', async () => {
      const { client } = clientFor(json(200, partial));
      const { data } = await client.query({
        name: 't',
        document: '{ a }',
        variables: {},
        tolerate: isViewer,
      });
      assert.deepEqual(data, { viewer: null });
    });

    it('that is the text "null" is no data', async () => {
      const { client } = clientFor(json(200, { data: 'null' }));
      await assert.rejects(ask(client), failure('github-unavailable'));
    });
  });

  describe('F21 a query that takes too long', () => {
    it('is asked again with half the page', async () => {
      const { client, calls } = clientFor(json(502, {}), json(504, {}), ok({ fine: true }));
      await ask(client, { page: 100, owner: 'acme' });
      assert.deepEqual(
        calls.map(({ variables }) => variables),
        [
          { page: 100, owner: 'acme' },
          { page: 50, owner: 'acme' },
          { page: 25, owner: 'acme' },
        ],
      );
    });

    it('fails typed in the end', async () => {
      const { client } = clientFor(json(502, {}), json(502, {}), json(502, {}));
      await assert.rejects(ask(client, { page: 100 }), failure('github-timeout'));
    });
  });

  describe('F22 an answer that is none', () => {
    const cases: readonly (readonly [string, () => Reply])[] = [
      ['cut short', () => json(200, '{"data": {"vie')],
      ['an HTML page', () => json(200, '<html>proxy</html>', { 'content-type': 'text/html' })],
      ['a broken connection', () => new TypeError('fetch failed', { cause: new Error('ECONNRESET') })],
      ['empty', () => json(200, '')],
    ];
    for (const [name, reply] of cases) {
      it(`(${name}) is asked for again, and is an error if it stays so`, async () => {
        const { client } = clientFor(reply(), ok({ fine: true }));
        assert.deepEqual((await ask(client)).data, { fine: true });
        await assert.rejects(ask(clientFor(reply(), reply(), reply()).client), failure('github-unavailable'));
      });
    }
  });

  it('F23 a token that is refused is renewed once', async () => {
    const { client, calls, renewals } = clientFor(
      json(401, { message: 'Bad credentials' }),
      ok({ fine: true }),
    );
    await ask(client);
    assert.deepEqual(renewals, [false, true]);
    assert.equal(calls[1]?.headers['authorization'], 'Bearer ghs_new');
    const twice = clientFor(json(401, {}), json(401, {}));
    await assert.rejects(ask(twice.client), failure('github-unauthorized'));
  });

  describe('a limit', () => {
    it('F25 is waited for as long as GitHub says, where that is short', async () => {
      const { client, clock } = clientFor(
        json(403, { message: 'secondary rate limit' }, { 'retry-after': '3' }),
        ok({}),
      );
      await ask(client);
      assert.deepEqual(clock.slept, [3000]);
    });

    it('F25 stops everything that shares the client, where it is long', async () => {
      const { client, calls } = clientFor(json(429, {}, { 'retry-after': '90' }));
      await assert.rejects(ask(client), failure('github-rate-limited'));
      await assert.rejects(
        ask(client),
        (error) => error instanceof GithubError && error.retryAfterMs === 90_000,
      );
      assert.equal(calls.length, 1);
    });

    it('F26 without a time is a minute', async () => {
      const { client } = clientFor(json(403, { message: 'You have exceeded a secondary rate limit.' }));
      await assert.rejects(
        ask(client),
        (error) => error instanceof GithubError && error.retryAfterMs === 60_000,
      );
    });

    it('F27 is recognised in GraphQL’s answer with status 200', async () => {
      const reset = String(1_800_000_000 + 120);
      const limited = { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] };
      const { client } = clientFor(
        json(200, limited, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }),
      );
      await assert.rejects(
        ask(client),
        (error) => error instanceof GithubError && error.retryAfterMs === 120_000,
      );
    });
  });

  it('F28 a missing permission says which', async () => {
    const { client } = clientFor(
      json(
        403,
        { message: 'Resource not accessible by integration' },
        { 'x-accepted-github-permissions': 'issues=read' },
      ),
    );
    await assert.rejects(client.rest('GET /repos/{owner}/{repo}', { owner: 'a', repo: 'b' }), (error) => {
      assert.ok(error instanceof GithubError);
      assert.equal(error.code, 'github-forbidden');
      assert.match(error.fix, /issues=read/);
      return true;
    });
  });

  it('F12 a write is never repeated by itself', async () => {
    const { client, calls } = clientFor(json(502, {}));
    await assert.rejects(client.mutate({ name: 'apply', document: 'mutation { a }', variables: {} }));
    assert.equal(calls.length, 1);
  });

  it('a write tells what was done and what was not', async () => {
    const problem = { type: 'UNPROCESSABLE', message: 'too many', path: ['m1'] };
    const { client } = clientFor(json(200, { data: { m0: { id: 1 }, m1: null }, errors: [problem] }));
    const { data, problems } = await client.mutate({
      name: 'apply',
      document: 'mutation { a }',
      variables: {},
    });
    assert.deepEqual(data, { m0: { id: 1 }, m1: null });
    assert.deepEqual(problems, [problem]);
  });
});
