import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, beforeEach, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { json } from '../../../sandbox/http/answer.ts';
import { anyone } from '../../../sandbox/http/route.ts';
import { createRouter } from '../../../sandbox/http/router.ts';
import { createOracle } from '../../../sandbox/oracle/oracle.ts';
import { USED_OPERATIONS } from '../../../sandbox/oracle/used-operations.ts';
import { routes } from '../../../sandbox/rest/routes.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { createLabel } from '../../../sandbox/state/labels.ts';
import { appJwt, ask, installationToken } from '../ask.ts';

const R = '/repos/acme/checkout';

test('every operation that is listed as used has exactly one route', () => {
  assert.deepEqual(new Set(routes.map(({ operation }) => operation)), new Set(USED_OPERATIONS));
});

test('a route for an operation outside of the slice is refused', () => {
  const foreign: any = { operation: 'GET /gists', access: anyone, handle: () => json([]) };
  assert.throws(() => createRouter([foreign], createOracle()), /GET \/gists is not in the slice/);
});

describe('the protocol', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => sandbox.reset());
  after(() => sandbox.close());

  test('both layouts serve the same, each with links of its own', async () => {
    const plain = await ask(sandbox, null, `GET ${R}`);
    const enterprise = await ask(sandbox, null, `GET /api/v3${R}`);
    assert.equal(plain.body.url, `${sandbox.url}${R}`);
    assert.equal(enterprise.body.url, `${sandbox.url}/api/v3${R}`);
  });

  test('a path that is no operation is not found', async () => {
    const { status, body } = await ask(sandbox, null, 'GET /gists');
    assert.equal(status, 404);
    assert.deepEqual(body, {
      message: 'Not Found',
      documentation_url: 'https://docs.github.com/rest',
      status: '404',
    });
  });

  const versions = [
    [undefined, 200, '2022-11-28'],
    ['2022-11-28', 200, '2022-11-28'],
    ['2026-03-10', 200, '2026-03-10'],
    ['2021-01-01', 410, null],
  ] as const;
  for (const [version, status, selected] of versions) {
    test(`API version ${version ?? 'none'} gets ${status}`, async () => {
      const headers = version === undefined ? {} : { 'X-GitHub-Api-Version': version };
      const reply = await ask(sandbox, null, `GET ${R}`, undefined, headers);
      assert.equal(reply.status, status);
      assert.equal(reply.headers.get('x-github-api-version-selected'), selected);
    });
  }

  test('an unchanged answer is a 304 that costs nothing', async () => {
    const first = await ask(sandbox, sandbox.tokenOf('ana'), `GET ${R}`);
    const etag = first.headers.get('etag') ?? '';
    const again = await ask(sandbox, sandbox.tokenOf('ana'), `GET ${R}`, undefined, {
      'If-None-Match': etag,
    });
    assert.equal(again.status, 304);
    assert.equal(again.body, null);
    assert.equal(again.headers.get('x-ratelimit-used'), first.headers.get('x-ratelimit-used'));
  });

  test('each caller has a budget of its own', async () => {
    const limitOf = async (token: string | null) =>
      (await ask(sandbox, token, `GET ${R}`)).headers.get('x-ratelimit-limit');
    assert.equal(await limitOf(null), '60');
    assert.equal(await limitOf(sandbox.tokenOf('ana')), '5000');
    assert.equal(await limitOf(await installationToken(sandbox)), '5000');
    assert.equal(await limitOf(sandbox.githubToken(sandbox.acme.repository, {}).token), '1000');
  });

  test('a budget that is used up refuses until its hour is over', async () => {
    const authorization = `Bearer ${sandbox.tokenOf('ana')}`;
    await ask(sandbox, null, 'POST /_sandbox/rate-limit/exhaust', { authorization });
    const { status, body, headers } = await ask(sandbox, sandbox.tokenOf('ana'), `GET ${R}`);
    assert.equal(status, 403);
    assert.match(body.message, /^API rate limit exceeded for user ID \d+\.$/);
    assert.equal(headers.get('x-ratelimit-remaining'), '0');
    assert.equal((await ask(sandbox, sandbox.tokenOf('bo'), `GET ${R}`)).status, 200);
  });

  test('asking for the rate limit is free', async () => {
    for (const time of ['first', 'second']) {
      const { body } = await ask(sandbox, sandbox.tokenOf('ana'), 'GET /rate_limit');
      assert.equal(body.resources.core.used, 0, time);
    }
  });

  const pages = [
    ['', 30, ['next', 'last']],
    ['?per_page=100', 100, ['next', 'last']],
    ['?per_page=1000', 100, ['next', 'last']],
    ['?per_page=100&page=2', 15, ['prev', 'first']],
    ['?per_page=50&page=2', 50, ['prev', 'next', 'last', 'first']],
    ['?per_page=50&page=9', 0, ['prev', 'first']],
    ['?per_page=none', 30, ['next', 'last']],
  ] as const;
  for (const [query, length, relations] of pages) {
    test(`of 115 labels, ${query || 'no parameter'} gives ${length} and links to ${relations.join(', ')}`, async () => {
      const { store, acme } = sandbox;
      for (let n = 0; n < 115; n += 1)
        createLabel(store, asUser(acme.people.adm), acme.repository, { name: `l${n}` });
      const { body, headers } = await ask(sandbox, sandbox.tokenOf('ana'), `GET ${R}/labels${query}`);
      assert.equal(body.length, length);
      const found = [...(headers.get('link') ?? '').matchAll(/rel="(\w+)"/g)].map(([, name]) => name);
      assert.deepEqual(found, relations);
    });
  }

  test('following the links of a list finds everything once', async () => {
    const { store, acme } = sandbox;
    for (let n = 0; n < 25; n += 1)
      createLabel(store, asUser(acme.people.adm), acme.repository, { name: `l${n}` });
    const names: string[] = [];
    let next: string | undefined = `${sandbox.url}${R}/labels?per_page=10`;
    while (next !== undefined) {
      const { body, headers } = await ask({ url: '' }, sandbox.tokenOf('ana'), `GET ${next}`);
      names.push(...body.map((label: { name: string }) => label.name));
      next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
    }
    assert.equal(names.length, 25);
    assert.equal(new Set(names).size, 25);
  });

  const bodies = [
    ['no JSON', '{', 400, 'Problems parsing JSON'],
    ['no title', {}, 422, `Invalid request.\n\n"title" wasn't supplied.`],
    [
      'labels that are a number',
      { title: 'x', labels: 3 },
      422,
      "Invalid request.\n\nFor 'properties/labels', 3 is not an array.",
    ],
    ['a title that is empty', { title: '' }, 422, 'Validation Failed'],
  ] as const;
  for (const [name, body, status, message] of bodies) {
    test(`an issue with ${name} gets ${status}`, async () => {
      const reply = await ask(sandbox, sandbox.tokenOf('ana'), `POST ${R}/issues`, body);
      assert.equal(reply.status, status);
      assert.equal(reply.body.message, message);
      assert.equal(
        reply.body.documentation_url,
        'https://docs.github.com/rest/issues/issues#create-an-issue',
      );
    });
  }

  test('a word that a query does not know is named', async () => {
    const { status, body } = await ask(sandbox, null, `GET ${R}/issues?state=forgotten`);
    assert.equal(status, 422);
    assert.deepEqual(body.errors, [{ resource: 'Issue', field: 'state', code: 'invalid' }]);
  });

  test('a ref may hold slashes, escaped or not', async () => {
    for (const ref of ['heads/release/1.0', 'heads%2Frelease%2F1.0']) {
      const { status, body } = await ask(sandbox, null, `GET ${R}/commits/${ref}/check-runs`);
      assert.equal(status, 200);
      assert.deepEqual(body, { total_count: 0, check_runs: [] });
    }
  });

  test('an answer that GitHub would not give is a 500, and is remembered', async () => {
    sandbox.acme.repository.pushedAt = 'yesterday';
    const { status, body } = await ask(sandbox, null, `GET ${R}`);
    assert.equal(status, 500);
    assert.equal(body.problems[0].path, '/pushed_at');
    assert.equal(sandbox.violations().length, 1);
  });

  test('the sandbox tells what it was asked, and forgets it on reset', async () => {
    await ask(sandbox, sandbox.tokenOf('ana'), `GET ${R}`);
    await ask(sandbox, await appJwt(sandbox), 'GET /app');
    const usage = await ask(sandbox, null, 'GET /_sandbox/usage');
    assert.deepEqual(usage.body.rest, { 'GET /repos/{owner}/{repo}': 1, 'GET /app': 1 });
    const { body } = await ask(sandbox, null, 'GET /_sandbox/requests');
    assert.deepEqual(
      body.map((request: { by: string }) => request.by),
      ['ana', 'app:tutti'],
    );
    await ask(sandbox, null, 'POST /_sandbox/reset');
    assert.equal(sandbox.usage().restRequests, 0);
  });

  test('somebody who runs the App apart from the sandbox can ask for its settings', async () => {
    const { body } = await ask(sandbox, null, 'GET /_sandbox/app');
    assert.deepEqual(body, sandbox.app);
  });

  test('a shell takes the same settings as its environment', async () => {
    const script = `eval "$(curl -s ${sandbox.url}/_sandbox/app/env)" && printf '%s|' "$APP_ID" "$WEBHOOK_SECRET" "$GITHUB_API_URL" "$PRIVATE_KEY"`;
    const { stdout } = await promisify(execFile)('sh', ['-c', script]);
    const { id, webhookSecret, privateKey } = sandbox.app;
    assert.equal(stdout, `${id}|${webhookSecret}|${sandbox.url}|${privateKey}|`);
  });

  test('GraphQL answers in both layouts and is counted in points', async () => {
    for (const path of ['/graphql', '/api/graphql']) {
      const query = { query: '{ viewer { login } }' };
      const { status, body } = await ask(sandbox, sandbox.tokenOf('ana'), `POST ${path}`, query);
      assert.equal(status, 200);
      assert.deepEqual(body, { data: { viewer: { login: 'ana' } } });
    }
    assert.equal(sandbox.usage().graphqlPoints, 2);
  });

  test('GraphQL without a token asks for one', async () => {
    const { status } = await ask(sandbox, null, 'POST /graphql', { query: '{ viewer { login } }' });
    assert.equal(status, 401);
  });
});
