import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { travel } from '../../../sandbox/state/retention.ts';
import { ask, installationToken, type Reply } from '../ask.ts';

const R = '/repos/acme/checkout';
const none = '0'.repeat(40);

/** https://docs.github.com/en/rest/repos/repos#list-repository-activities */
describe('the activity of a repository over REST', () => {
  let sandbox: Sandbox;
  const as = (login: string, line: string, body?: unknown): Promise<Reply> =>
    ask(sandbox, sandbox.tokenOf(login), line.replace('~', R), body);
  const main = () => sandbox.acme.repository.refs.get('refs/heads/main') ?? '';
  const write = async (branch: string, login = 'wanda') => {
    const content = Buffer.from('x\n').toString('base64');
    const path = `GET ~/git/ref/heads/${branch}`;
    await as(login, `PUT ~/contents/${branch}-${String(Math.random())}.txt`, {
      message: 'x',
      content,
      branch,
    });
    return String((await as(login, path)).body.object.sha);
  };
  const listed = async (query = '') => (await as('ana', `GET ~/activity${query}`)).body;
  const told = async (query = '') =>
    (await listed(query)).map((one: any) => `${one.activity_type} ${one.ref.slice('refs/heads/'.length)}`);
  before(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(async () => {
    sandbox.reset();
    sandbox.acme.repository.protections.clear();
    sandbox.acme.repository.rulesets.splice(0);
    sandbox.store.activities.splice(0);
  });
  afterEach(() => assert.deepEqual(sandbox.violations(), []));
  after(() => sandbox.close());

  test('a branch that is made, pushed to, pushed over and deleted, with what stood there before and after', async () => {
    const start = main();
    await as('wanda', 'POST ~/git/refs', { ref: 'refs/heads/b', sha: start });
    const pushed = await write('b');
    await as('wanda', 'PATCH ~/git/refs/heads/b', { sha: start, force: true });
    await as('max', 'DELETE ~/git/refs/heads/b');
    assert.deepEqual(
      (await listed()).map((one: any) => [
        one.activity_type,
        one.ref,
        one.before,
        one.after,
        one.actor.login,
      ]),
      [
        ['branch_deletion', 'refs/heads/b', start, none, 'max'],
        ['force_push', 'refs/heads/b', pushed, start, 'wanda'],
        ['push', 'refs/heads/b', start, pushed, 'wanda'],
        ['branch_creation', 'refs/heads/b', none, start, 'wanda'],
      ],
    );
  });

  test('a pull request that is merged is no push', async () => {
    await as('wanda', 'POST ~/git/refs', { ref: 'refs/heads/b', sha: main() });
    await write('b');
    const { body } = await as('wanda', 'POST ~/pulls', { title: 'B', head: 'b', base: 'main' });
    assert.equal((await as('max', `PUT ~/pulls/${body.number}/merge`)).status, 200);
    const [merged] = await listed();
    assert.deepEqual([merged.activity_type, merged.after], ['pr_merge', main()]);
  });

  test('tags are not in it', async () => {
    await as('wanda', 'POST ~/git/refs', { ref: 'refs/tags/v1', sha: main() });
    assert.deepEqual(await listed(), []);
  });

  const filters = [
    ['', ['push c', 'branch_creation c', 'push b', 'branch_creation b']],
    ['?direction=asc', ['branch_creation b', 'push b', 'branch_creation c', 'push c']],
    ['?ref=b', ['push b', 'branch_creation b']],
    ['?ref=refs/heads/b', ['push b', 'branch_creation b']],
    ['?ref=heads/b', []],
    ['?actor=max', ['push c', 'branch_creation c']],
    ['?activity_type=push', ['push c', 'push b']],
    ['?time_period=day', ['push c', 'branch_creation c']],
    ['?time_period=week', ['push c', 'branch_creation c', 'push b', 'branch_creation b']],
  ] as const;
  for (const [query, expected] of filters)
    test(`${query === '' ? 'no filter' : query} shows ${expected.join(', ') || 'nothing'}`, async () => {
      await as('wanda', 'POST ~/git/refs', { ref: 'refs/heads/b', sha: main() });
      await write('b');
      travel(sandbox.store, 2 * 24 * 3_600_000);
      await as('max', 'POST ~/git/refs', { ref: 'refs/heads/c', sha: main() });
      await write('c', 'max');
      assert.deepEqual(await told(query), expected);
    });

  test('a period or a type that GitHub does not know is refused', async () => {
    for (const query of ['time_period=hour', 'activity_type=tag', 'direction=up'])
      assert.equal((await as('ana', `GET ~/activity?${query}`)).status, 422, query);
  });

  test('pages are walked by the cursors of the Link header', async () => {
    for (const name of ['b', 'c', 'd'])
      await as('wanda', 'POST ~/git/refs', { ref: `refs/heads/${name}`, sha: main() });
    const first = await as('ana', 'GET ~/activity?per_page=2');
    const next = /<[^>]*[?&]after=([^&>]+)[^>]*>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1];
    assert.equal(first.body.length, 2);
    assert.deepEqual(await told(`?per_page=2&after=${String(next)}`), ['branch_creation b']);
  });

  test('of a private repository, an App needs to read contents', async () => {
    sandbox.acme.repository.private = true;
    const seen = async (permissions: object) =>
      (await ask(sandbox, await installationToken(sandbox, { permissions }), `GET ${R}/activity`)).status;
    assert.deepEqual([await seen({ contents: 'read' }), await seen({ issues: 'read' })], [200, 403]);
  });
});
