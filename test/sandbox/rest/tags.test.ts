import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { ask, type Reply } from '../ask.ts';

const R = '/repos/acme/checkout';

describe('tags over REST', () => {
  let sandbox: Sandbox;
  const as = (login: string, line: string, body?: unknown): Promise<Reply> =>
    ask(sandbox, sandbox.tokenOf(login), line.replace('~', R), body);
  const main = () => sandbox.acme.repository.refs.get('refs/heads/main') ?? '';
  const tagger = { name: 'Wanda', email: 'wanda@acme.example', date: '2026-11-21T09:00:00Z' };
  const annotate = (fields: object = {}) =>
    as('wanda', 'POST ~/git/tags', {
      tag: 'v1',
      message: 'First\n',
      object: main(),
      type: 'commit',
      tagger,
      ...fields,
    });
  before(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => sandbox.reset());
  afterEach(() => assert.deepEqual(sandbox.violations(), []));
  after(() => sandbox.close());

  test('an annotated tag is an object of its own, which a ref names', async () => {
    const made = await annotate();
    assert.equal(made.status, 201);
    assert.equal((await as('ana', 'GET ~/git/ref/tags/v1')).status, 404);
    const ref = await as('wanda', 'POST ~/git/refs', { ref: 'refs/tags/v1', sha: made.body.sha });
    assert.deepEqual([ref.body.object.type, ref.body.object.sha], ['tag', made.body.sha]);
    assert.deepEqual((await as('ana', `GET ~/git/tags/${made.body.sha}`)).body, made.body);
    assert.deepEqual(made.body.object.sha, main());
  });

  test('its id is the one that git gives it', async () => {
    const { body } = await annotate();
    const text = `object ${main()}\ntype commit\ntag v1\ntagger Wanda <wanda@acme.example> 1795251600 +0000\n\nFirst\n`;
    const oid = execFileSync('git', ['hash-object', '-t', 'tag', '--literally', '--stdin'], { input: text });
    assert.equal(body.sha, oid.toString().trim());
  });

  test('everything that asks for a commit finds it through the tag', async () => {
    const { body } = await annotate();
    await as('wanda', 'POST ~/git/refs', { ref: 'refs/tags/v1', sha: body.sha });
    for (const name of ['v1', 'tags/v1', body.sha])
      assert.equal((await as('ana', `GET ~/commits/${name}`)).body.sha, main(), name);
    const compared = await as('ana', 'GET ~/compare/v1...main');
    assert.equal(compared.body.status, 'identical');
    const [listed] = (await as('ana', 'GET ~/tags')).body;
    assert.deepEqual([listed.name, listed.commit.sha], ['v1', main()]);
  });

  test('its push is told with the object after it, and the commit behind that', async () => {
    const { body } = await annotate();
    await as('wanda', 'POST ~/git/refs', { ref: 'refs/tags/v1', sha: body.sha });
    const pushes = sandbox.deliveries.all.filter(({ event }) => event === 'push');
    const { after: oid, head_commit: head } = JSON.parse(pushes.at(-1)?.payload ?? '');
    assert.deepEqual([oid, head.id], [body.sha, main()]);
  });

  test('the person who asks is the tagger unless one is named', async () => {
    const { body } = await annotate({ tagger: undefined });
    assert.equal(body.tagger.email, 'wanda@acme.example');
    assert.notEqual(body.tagger.date, tagger.date);
  });

  test('it needs a commit, and the right to write', async () => {
    assert.equal((await annotate({ object: '0'.repeat(40) })).status, 422);
    const read = await as('ana', 'POST ~/git/tags', {
      tag: 'v1',
      message: '',
      object: main(),
      type: 'commit',
    });
    assert.equal(read.status, 403);
    assert.equal((await as('ana', `GET ~/git/tags/${main()}`)).status, 404);
  });

  test('a branch cannot be at an annotated tag', async () => {
    const { body } = await annotate();
    const made = await as('wanda', 'POST ~/git/refs', { ref: 'refs/heads/x', sha: body.sha });
    assert.equal(made.status, 422);
  });
});
