import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { ask, installationToken, type Reply } from '../ask.ts';

const R = '/repos/acme/checkout';

describe('REST', () => {
  let sandbox: Sandbox;
  const as = (login: string, line: string, body?: unknown): Promise<Reply> =>
    ask(sandbox, sandbox.tokenOf(login), line.replace('~', R), body);
  const openIssue = async (title: string, fields: object = {}) =>
    (await as('lea', 'POST ~/issues', { title, ...fields })).body;
  const branchOff = async (name: string) => {
    const sha = sandbox.acme.repository.refs.get('refs/heads/main');
    await as('wanda', 'POST ~/git/refs', { ref: `refs/heads/${name}`, sha });
    const content = Buffer.from(`${name}\n`).toString('base64');
    const { body } = await as('wanda', `PUT ~/contents/${name}.txt`, {
      message: `Add ${name}`,
      content,
      branch: name,
    });
    return String(body.commit.sha);
  };
  before(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => sandbox.reset());
  afterEach(() => assert.deepEqual(sandbox.violations(), []));
  after(() => sandbox.close());

  const reads = [
    '/users/ana',
    '/orgs/acme',
    '/orgs/acme/members',
    '/orgs/acme/members/ana',
    '/orgs/acme/memberships/ana',
    '/orgs/acme/repos',
    '/orgs/acme/teams',
    '/orgs/acme/teams/platform',
    '/orgs/acme/teams/platform/members',
    '/orgs/acme/teams/platform/memberships/ana',
    '/apps/tutti',
    '~',
    '~/activity',
    '~/assignees',
    '~/collaborators',
    '~/collaborators/ana',
    '~/issues',
    '~/issues/comments',
    '~/labels',
    '~/milestones',
    '~/contents',
    '~/contents/src',
    '~/contents/README.md',
    '~/git/ref/heads/main',
    '~/git/matching-refs/heads/',
    '~/git/trees/main',
    '~/commits',
    '~/commits/main',
    '~/compare/release/1.0...main',
    '~/branches',
    '~/branches/main',
    '~/branches/release/1.0',
    '~/branches/release/1.0/protection/required_status_checks',
    '~/pulls',
    '~/stacks',
    '~/commits/main/check-runs',
    '~/commits/main/check-suites',
    '~/commits/main/status',
    '~/commits/main/statuses',
    '~/commits/main/pulls',
  ];
  for (const path of reads) {
    test(`GET ${path} answers an administrator as GitHub does`, async () => {
      const { status } = await as('adm', `GET ${path}`);
      assert.ok(status === 200 || status === 204, String(status));
    });
  }

  const absent = [
    '/users/nobody',
    '/orgs/nobody',
    '/orgs/acme/teams/none',
    '/orgs/acme/teams/platform/memberships/olga',
    '/apps/none',
    '/repos/acme/none',
    '~/issues/9999',
    '~/issues/comments/1',
    '~/labels/none',
    '~/milestones/9',
    '~/contents/none',
    '~/contents/README.md?ref=none',
    '~/git/ref/heads/none',
    '~/git/blobs/none',
    '~/git/trees/none',
    '~/branches/none',
    '~/branches/main/protection/required_status_checks',
    '~/pulls/9999',
    '~/stacks/9',
    '~/check-runs/1',
    '~/check-suites/1',
    '~/compare/main...none',
  ];
  for (const path of absent) {
    test(`GET ${path} is not found`, async () => {
      const { status, body } = await as('adm', `GET ${path}`);
      assert.equal(status, 404);
      assert.match(body.documentation_url, /^https:\/\/docs\.github\.com\/rest/);
    });
  }

  const filters = [
    ['', ['two', 'one']],
    ['?state=closed', ['shut']],
    ['?state=all&direction=asc', ['one', 'two', 'shut']],
    ['?labels=launch', ['two']],
    ['?labels=launch,missing', []],
    ['?assignee=lea', ['one']],
    ['?assignee=none', ['two']],
    ['?creator=nobody', []],
    ['?milestone=none', ['two', 'one']],
  ] as const;
  for (const [query, expected] of filters) {
    test(`issues${query} lists ${expected.join(', ') || 'nothing'}`, async () => {
      await openIssue('one', { assignees: ['lea'] });
      await as('adm', 'POST ~/issues', { title: 'two', labels: ['launch'] });
      const shut = await openIssue('shut');
      await as('lea', `PATCH ~/issues/${shut.number}`, { state: 'closed' });
      const { body } = await as('ana', `GET ~/issues${query}`);
      assert.deepEqual(
        body.map((issue: { title: string }) => issue.title),
        expected,
      );
    });
  }

  test('labels of an outsider are silently dropped', async () => {
    const { status, body } = await as('olga', 'POST ~/issues', { title: 'x', labels: ['launch'] });
    assert.equal(status, 201);
    assert.deepEqual(body.labels, []);
  });

  test('an issue counts its sub-issues and names its parent', async () => {
    const [parent, child] = [await openIssue('parent'), await openIssue('child')];
    const added = await as('lea', `POST ~/issues/${parent.number}/sub_issues`, { sub_issue_id: child.id });
    assert.deepEqual(added.body.sub_issues_summary, { total: 1, completed: 0, percent_completed: 0 });
    const { body } = await as('lea', `GET ~/issues/${child.number}`);
    assert.equal(body.parent_issue_url, parent.url);
    assert.equal((await as('lea', `GET ~/issues/${parent.number}/parent`)).status, 404);
  });

  test('a sub-issue is named by its id, not by its number', async () => {
    const [parent, child] = [await openIssue('parent'), await openIssue('child')];
    const line = `POST ~/issues/${parent.number}/sub_issues`;
    assert.equal((await as('lea', line, { sub_issue_id: child.number })).status, 404);
    assert.equal((await as('lea', line, { sub_issue_id: 'child' })).status, 422);
  });

  test('sub-issues are put in another order', async () => {
    const parent = await openIssue('parent');
    const children = [await openIssue('a'), await openIssue('b'), await openIssue('c')];
    for (const { id } of children)
      await as('lea', `POST ~/issues/${parent.number}/sub_issues`, { sub_issue_id: id });
    const place = { sub_issue_id: children[2].id, before_id: children[0].id };
    await as('lea', `PATCH ~/issues/${parent.number}/sub_issues/priority`, place);
    const { body } = await as('lea', `GET ~/issues/${parent.number}/sub_issues`);
    assert.deepEqual(
      body.map((issue: { title: string }) => issue.title),
      ['c', 'a', 'b'],
    );
  });

  test('a dependency is seen from both sides and counted', async () => {
    const [blocked, blocking] = [await openIssue('blocked'), await openIssue('blocking')];
    await as('lea', `POST ~/issues/${blocked.number}/dependencies/blocked_by`, { issue_id: blocking.id });
    const { body } = await as('lea', `GET ~/issues/${blocking.number}`);
    assert.deepEqual(body.issue_dependencies_summary, {
      blocked_by: 0,
      total_blocked_by: 0,
      blocking: 1,
      total_blocking: 1,
    });
    const list = await as('lea', `GET ~/issues/${blocking.number}/dependencies/blocking`);
    assert.deepEqual(
      list.body.map((issue: { number: number }) => issue.number),
      [blocked.number],
    );
  });

  test('the same reaction twice is one', async () => {
    const issue = await openIssue('x');
    const line = `POST ~/issues/${issue.number}/reactions`;
    const [first, second] = [
      await as('ana', line, { content: '+1' }),
      await as('ana', line, { content: '+1' }),
    ];
    assert.deepEqual([first.status, second.status], [201, 200]);
    assert.equal(first.body.id, second.body.id);
    const { body } = await as('ana', `GET ~/issues/${issue.number}`);
    assert.deepEqual([body.reactions['+1'], body.reactions.total_count], [1, 1]);
    assert.equal((await as('ana', `DELETE ~/issues/${issue.number}/reactions/${first.body.id}`)).status, 204);
  });

  test('a pinned comment says who pinned it', async () => {
    const issue = await openIssue('x');
    const { body: comment } = await as('ana', `POST ~/issues/${issue.number}/comments`, { body: 'x' });
    const { body } = await ask(
      sandbox,
      await installationToken(sandbox),
      `PUT ${R}/issues/comments/${comment.id}/pin`,
    );
    assert.equal(body.pin.pinned_by.login, 'tutti[bot]');
  });

  test('a file is not overwritten by somebody who has not seen it', async () => {
    await branchOff('topic');
    const file = { message: 'm', content: 'aGk=', branch: 'topic' };
    assert.equal((await as('wanda', 'PUT ~/contents/topic.txt', file)).status, 422);
    assert.equal(
      (await as('wanda', 'PUT ~/contents/topic.txt', { ...file, sha: '0'.repeat(40) })).status,
      409,
    );
    const { body } = await as('wanda', 'GET ~/contents/topic.txt?ref=topic');
    assert.equal((await as('wanda', 'PUT ~/contents/topic.txt', { ...file, sha: body.sha })).status, 200);
  });

  test('a commit can be built from blob, tree and commit, as git does', async () => {
    const sha = await branchOff('topic');
    const { body: blob } = await as('wanda', 'POST ~/git/blobs', { content: 'text\n' });
    const entry = { path: 'deep/new.txt', mode: '100644', type: 'blob', sha: blob.sha };
    const { body: tree } = await as('wanda', 'POST ~/git/trees', { base_tree: sha, tree: [entry] });
    const { body: commit } = await as('wanda', 'POST ~/git/commits', {
      message: 'm',
      tree: tree.sha,
      parents: [sha],
    });
    assert.equal((await as('wanda', 'PATCH ~/git/refs/heads/topic', { sha: commit.sha })).status, 200);
    const { body } = await as('wanda', 'GET ~/contents/deep?ref=topic');
    assert.deepEqual(
      body.map((each: { path: string }) => each.path),
      ['deep/new.txt'],
    );
  });

  test('a pull request into a protected branch is merged once its check is green, from the right app', async () => {
    const head = await branchOff('topic');
    const { body: pull } = await as('wanda', 'POST ~/pulls', {
      title: 'p',
      head: 'topic',
      base: 'release/1.0',
    });
    const merge = () => as('wanda', `PUT ~/pulls/${pull.number}/merge`, {});
    assert.equal((await merge()).status, 405);
    const run = { name: 'launch-gate', head_sha: head, conclusion: 'success' };
    const { token } = sandbox.githubToken(sandbox.acme.repository, { checks: 'write' });
    await ask(sandbox, token, `POST ${R}/check-runs`, run);
    assert.equal((await merge()).status, 405);
    assert.equal((await as('wanda', `GET ~/pulls/${pull.number}`)).body.mergeable_state, 'blocked');
    await ask(sandbox, await installationToken(sandbox), `POST ${R}/check-runs`, run);
    assert.equal((await merge()).status, 200);
    assert.equal((await as('wanda', `GET ~/pulls/${pull.number}/merge`)).status, 204);
    const { body } = await as('wanda', `GET ~/commits/${head}/pulls`);
    assert.deepEqual(
      body.map((each: { number: number }) => each.number),
      [pull.number],
    );
  });

  test('only the newest check run of a name is listed, unless all are asked for', async () => {
    const head = await branchOff('topic');
    const token = await installationToken(sandbox);
    for (const conclusion of ['failure', 'success'])
      await ask(sandbox, token, `POST ${R}/check-runs`, { name: 'gate', head_sha: head, conclusion });
    const conclusions = async (query: string) =>
      (await as('ana', `GET ~/commits/${head}/check-runs${query}`)).body.check_runs.map(
        (run: any) => run.conclusion,
      );
    assert.deepEqual(await conclusions(''), ['success']);
    assert.deepEqual(await conclusions('?filter=all'), ['success', 'failure']);
    assert.deepEqual(await conclusions('?app_id=15368'), []);
  });

  test('statuses are combined from the newest of each context', async () => {
    const head = await branchOff('topic');
    for (const state of ['failure', 'success'])
      await as('wanda', `POST ~/statuses/${head}`, { state, context: 'ci' });
    const { body } = await as('ana', `GET ~/commits/${head}/status`);
    assert.deepEqual([body.state, body.total_count], ['success', 1]);
    assert.equal((await as('ana', `GET ~/commits/${head}/statuses`)).body.length, 2);
  });
});
