import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { setInstallationPermissions, setInstallationRepositories } from '../../../sandbox/state/apps.ts';
import { appJwt, ask } from '../ask.ts';
import { startReceiver } from './receiver.ts';

const R = '/repos/acme/checkout';
const SECRET = 'a secret that is long enough to be one';

const alphabetically = (a: string, b: string) => a.localeCompare(b, 'en');

describe('webhooks', () => {
  let sandbox: Sandbox;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let status = 200;
  before(async () => {
    receiver = await startReceiver(() => status);
    sandbox = await startSandbox({ webhookUrl: receiver.url, webhookSecret: SECRET });
  });
  beforeEach(() => {
    sandbox.reset();
    receiver.received.length = 0;
    status = 200;
  });
  afterEach(() => assert.deepEqual(sandbox.violations(), []));
  after(async () => {
    await sandbox.close();
    await receiver.close();
  });

  const openIssue = (title: string) => ask(sandbox, sandbox.tokenOf('ana'), `POST ${R}/issues`, { title });
  const titles = () => receiver.received.map(({ body }) => body.issue.title);

  test('one carries the signature of its very bytes and the headers of GitHub', async () => {
    await openIssue('Ümläut');
    await sandbox.deliveries.settled();
    const [hook] = receiver.received;
    assert.ok(hook);
    const expected = createHmac('sha256', SECRET).update(hook.text).digest('hex');
    assert.equal(hook.headers['x-hub-signature-256'], `sha256=${expected}`);
    assert.equal(hook.headers['x-github-event'], 'issues');
    assert.match(String(hook.headers['x-github-delivery']), /^[0-9a-f-]{36}$/);
    assert.match(String(hook.headers['user-agent']), /^GitHub-Hookshot\//);
    assert.equal(hook.headers['x-github-hook-installation-target-type'], 'integration');
    assert.equal(hook.headers['x-github-hook-installation-target-id'], String(sandbox.app.id));
    assert.equal(hook.body.action, 'opened');
    assert.equal(hook.body.installation.id, sandbox.app.installationId);
    assert.equal(hook.body.sender.login, 'ana');
    assert.equal(hook.body.organization.login, 'acme');
  });

  test('a link between two issues is told from both sides', async () => {
    const [parent, child] = [await openIssue('parent'), await openIssue('child')];
    const line = `POST ${R}/issues/${parent.body.number}/sub_issues`;
    await ask(sandbox, sandbox.tokenOf('lea'), line, { sub_issue_id: child.body.id });
    await sandbox.deliveries.settled();
    const links = receiver.received.filter(({ headers }) => headers['x-github-event'] === 'sub_issues');
    assert.deepEqual(links.map(({ body }) => body.action).sort(alphabetically), [
      'parent_issue_added',
      'sub_issue_added',
    ]);
    for (const { body } of links)
      assert.deepEqual([body.parent_issue.title, body.sub_issue.title], ['parent', 'child']);
  });

  test('an edit says what stood there before, and who changed it', async () => {
    const issue = await openIssue('x');
    const comment = await ask(
      sandbox,
      sandbox.tokenOf('ana'),
      `POST ${R}/issues/${issue.body.number}/comments`,
      { body: 'one' },
    );
    await ask(sandbox, sandbox.tokenOf('wanda'), `PATCH ${R}/issues/comments/${comment.body.id}`, {
      body: 'two',
    });
    await sandbox.deliveries.settled();
    const edited = receiver.received.find(({ body }) => body.action === 'edited');
    assert.deepEqual(edited?.body.changes, { body: { from: 'one' } });
    assert.equal(edited?.body.sender.login, 'wanda');
    assert.equal(edited?.body.comment.user.login, 'ana');
  });

  test('what the app may not see it does not hear of', async () => {
    const { store, acme } = sandbox;
    setInstallationPermissions(store, asUser(acme.people.adm), acme.installation, { metadata: 'read' });
    await openIssue('unheard');
    await sandbox.deliveries.settled();
    assert.ok(!receiver.received.some(({ headers }) => headers['x-github-event'] === 'issues'));
  });

  test('what happens in a repository without the app it does not hear of', async () => {
    const { store, acme } = sandbox;
    setInstallationRepositories(store, asUser(acme.people.adm), acme.installation, []);
    await openIssue('unheard');
    await sandbox.deliveries.settled();
    assert.ok(!receiver.received.some(({ headers }) => headers['x-github-event'] === 'issues'));
  });

  test('held ones can be reordered, doubled and lost', async () => {
    sandbox.deliveries.hold();
    for (const title of ['first', 'second', 'third']) await openIssue(title);
    assert.equal(receiver.received.length, 0);
    const [first, , third] = sandbox.deliveries.all.map(({ id }) => id);
    assert.ok(first !== undefined && third !== undefined);
    sandbox.deliveries.release([third, first, third]);
    await sandbox.deliveries.settled();
    assert.deepEqual(titles().sort(alphabetically), ['first', 'third', 'third']);
    const guids = receiver.received
      .filter(({ body }) => body.issue.title === 'third')
      .map(({ headers }) => headers['x-github-delivery']);
    assert.equal(new Set(guids).size, 1);
    assert.deepEqual(
      sandbox.deliveries.all.map(({ state }) => state),
      ['delivered', 'dropped', 'delivered', 'delivered'],
    );
  });

  test('without a plan, held ones come in the order in which they happened', async () => {
    sandbox.deliveries.hold();
    for (const title of ['first', 'second']) await openIssue(title);
    sandbox.deliveries.release();
    await sandbox.deliveries.settled();
    assert.deepEqual(titles().sort(alphabetically), ['first', 'second']);
  });

  test('one that failed is listed for the app, and can be asked for again under the same GUID', async () => {
    status = 500;
    await openIssue('x');
    await sandbox.deliveries.settled();
    const failed = await ask(sandbox, await appJwt(sandbox), 'GET /app/hook/deliveries?status=failure');
    assert.equal(failed.body.length, 1);
    assert.equal(failed.body[0].status_code, 500);
    status = 200;
    const line = `POST /app/hook/deliveries/${failed.body[0].id}/attempts`;
    assert.equal((await ask(sandbox, await appJwt(sandbox), line)).status, 202);
    await sandbox.deliveries.settled();
    const [first, second] = receiver.received.map(({ headers }) => headers['x-github-delivery']);
    assert.equal(first, second);
    const { body } = await ask(sandbox, await appJwt(sandbox), 'GET /app/hook/deliveries');
    assert.deepEqual(
      body.map((each: any) => [each.redelivery, each.status]),
      [
        [true, 'OK'],
        [false, 'Invalid HTTP Response'],
      ],
    );
  });

  test('the control surface holds and releases as well', async () => {
    await ask(sandbox, null, 'POST /_sandbox/deliveries/hold');
    await openIssue('held');
    const { body } = await ask(sandbox, null, 'GET /_sandbox/deliveries');
    assert.equal(body[0].state, 'held');
    await ask(sandbox, null, 'POST /_sandbox/deliveries/release', { ids: [body[0].id] });
    await ask(sandbox, null, 'POST /_sandbox/deliveries/settle');
    assert.deepEqual(titles(), ['held']);
  });

  test('the address of the app can be changed while the sandbox runs', async () => {
    const other = await startReceiver();
    await ask(sandbox, null, 'POST /_sandbox/webhook-target', { url: other.url, secret: SECRET });
    await openIssue('elsewhere');
    await sandbox.deliveries.settled();
    assert.equal(receiver.received.length, 0);
    assert.equal(other.received.length, 1);
    await other.close();
  });

  test('a repeated check is told to its owner', async () => {
    const sha = sandbox.acme.repository.refs.get('refs/heads/main');
    const { token } = sandbox.githubToken(sandbox.acme.repository, { checks: 'write' });
    const run = await ask(sandbox, token, `POST ${R}/check-runs`, {
      name: 'unit',
      head_sha: sha,
      conclusion: 'success',
    });
    await ask(sandbox, sandbox.tokenOf('wanda'), `POST ${R}/check-runs/${run.body.id}/rerequest`);
    await sandbox.deliveries.settled();
    const actions = receiver.received
      .filter(({ headers }) => headers['x-github-event'] === 'check_run')
      .map(({ body }) => body.action);
    assert.ok(actions.length > 0);
    assert.ok(!actions.includes('rerequested'));
  });
});
