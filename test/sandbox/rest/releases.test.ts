import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { USED_WEBHOOKS } from '../../../sandbox/oracle/used-operations.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { setInstallationPermissions } from '../../../sandbox/state/apps.ts';
import { commitFiles } from '../../../sandbox/state/git.ts';
import { createRuleset } from '../../../sandbox/state/rulesets.ts';
import { webhookName } from '../../../sandbox/webhooks/send-webhooks.ts';
import { ask, installationToken, type Reply } from '../ask.ts';

const R = '/repos/acme/checkout';

describe('releases over REST', () => {
  let sandbox: Sandbox;
  const as = (login: string, line: string, body?: unknown): Promise<Reply> =>
    ask(sandbox, sandbox.tokenOf(login), line.replace('~', R), body);
  const release = (fields: object = {}) => as('wanda', 'POST ~/releases', { tag_name: 'v1', ...fields });
  const main = () => sandbox.acme.repository.refs.get('refs/heads/main') ?? '';
  const tag = (name = 'v1') => sandbox.acme.repository.refs.get(`refs/tags/${name}`);
  /** Since the last time, as `release-published`. */
  let seen = 0;
  const told = () => {
    const names = sandbox.deliveries.all
      .slice(seen)
      .map(({ event, action }) => webhookName(event, action))
      .filter((name) => /^(release|create|delete|push)/.test(name));
    seen = sandbox.deliveries.all.length;
    return names;
  };
  const forbidTags = (type: 'creation' | 'update' | 'deletion' = 'creation') => {
    const { store, acme } = sandbox;
    const input = { name: type, target: 'tag', include: ['refs/tags/v*'], rules: [{ type }] } as const;
    createRuleset(store, asUser(acme.people.adm), acme.repository, input);
  };
  before(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => {
    sandbox.reset();
    seen = 0;
    sandbox.acme.repository.protections.clear();
  });
  afterEach(() => assert.deepEqual(sandbox.violations(), []));
  after(() => sandbox.close());

  test('publishing makes the tag where it is said, and tells of both', async () => {
    const { status, body } = await release({ target_commitish: 'main', name: 'One', body: 'First.' });
    assert.equal(status, 201);
    assert.equal(tag(), main());
    assert.deepEqual([body.draft, body.name, body.author.login], [false, 'One', 'wanda']);
    assert.deepEqual(told(), ['create', 'push', 'release-created', 'release-published', 'release-released']);
    for (const path of ['latest', 'tags/v1', String(body.id)])
      assert.deepEqual((await as('ana', `GET ~/releases/${path}`)).body, body, path);
  });

  test('a draft makes no tag, and is shown to writers alone', async () => {
    const { body } = await release({ draft: true });
    assert.equal(tag(), undefined);
    assert.deepEqual([body.draft, body.published_at, told()], [true, null, ['release-created']]);
    assert.match(body.html_url, /untagged/);
    assert.equal((await as('wanda', 'GET ~/releases')).body.length, 1);
    assert.deepEqual((await as('ana', 'GET ~/releases')).body, []);
    assert.equal((await as('ana', `GET ~/releases/${body.id}`)).status, 404);
    for (const path of ['latest', 'tags/v1'])
      assert.equal((await as('wanda', `GET ~/releases/${path}`)).status, 404, path);
  });

  test('a draft is published, and put back', async () => {
    const { body } = await release({ draft: true });
    told();
    const published = await as('wanda', `PATCH ~/releases/${body.id}`, { draft: false });
    assert.equal(published.body.draft, false);
    assert.notEqual(published.body.published_at, null);
    assert.deepEqual(told(), ['create', 'push', 'release-published', 'release-released']);
    const back = await as('wanda', `PATCH ~/releases/${body.id}`, { draft: true });
    assert.deepEqual(
      [back.body.draft, back.body.published_at, told()],
      [true, null, ['release-unpublished']],
    );
    assert.equal(tag(), main());
  });

  test('a prerelease becomes a release, and a release a prerelease', async () => {
    const { body } = await release({ prerelease: true });
    assert.deepEqual(told().slice(2), ['release-created', 'release-published', 'release-prereleased']);
    assert.equal((await as('ana', 'GET ~/releases/latest')).status, 404);
    await as('wanda', `PATCH ~/releases/${body.id}`, { prerelease: false });
    assert.deepEqual(told(), ['release-released', 'release-edited']);
    assert.equal((await as('ana', 'GET ~/releases/latest')).body.id, body.id);
    await as('wanda', `PATCH ~/releases/${body.id}`, { prerelease: true });
    assert.deepEqual(told(), ['release-prereleased', 'release-edited']);
  });

  test('a prerelease that was a draft is told as published alone', async () => {
    const { body } = await release({ prerelease: true, draft: true });
    told();
    await as('wanda', `PATCH ~/releases/${body.id}`, { draft: false });
    assert.deepEqual(told().slice(2), ['release-published']);
  });

  test('what was edited is told, with what it was', async () => {
    const { body } = await release({ name: 'One', body: 'First.' });
    told();
    await as('wanda', `PATCH ~/releases/${body.id}`, { name: 'Uno', body: 'Primo.', tag_name: 'v2' });
    const edited = JSON.parse(sandbox.deliveries.all.at(-1)?.payload ?? '');
    assert.deepEqual(edited.changes, {
      name: { from: 'One' },
      body: { from: 'First.' },
      tag_name: { from: 'v1' },
    });
    assert.equal(tag('v2'), main());
  });

  test('what is removed leaves its tag', async () => {
    const { body } = await release();
    told();
    assert.equal((await as('wanda', `DELETE ~/releases/${body.id}`)).status, 204);
    assert.deepEqual(told(), ['release-deleted']);
    assert.equal((await as('wanda', `GET ~/releases/${body.id}`)).status, 404);
    assert.equal(tag(), main());
  });

  test('removing the tag makes a draft of it', async () => {
    const { body } = await release();
    await as('wanda', 'DELETE ~/git/refs/tags/v1');
    const shown = await as('wanda', `GET ~/releases/${body.id}`);
    assert.deepEqual([shown.body.draft, shown.body.published_at], [true, null]);
    assert.equal((await as('ana', `GET ~/releases/${body.id}`)).status, 404);
  });

  test('the latest is the one that was said to be', async () => {
    const first = await release();
    await release({ tag_name: 'v0', make_latest: 'false' });
    assert.equal((await as('ana', 'GET ~/releases/latest')).body.tag_name, 'v1');
    const third = await release({ tag_name: 'v3' });
    assert.equal((await as('ana', 'GET ~/releases/latest')).body.id, third.body.id);
    await as('wanda', `PATCH ~/releases/${first.body.id}`, { make_latest: 'true' });
    assert.equal((await as('ana', 'GET ~/releases/latest')).body.id, first.body.id);
  });

  const refused = [
    [{ target_commitish: 'nowhere' }, 'target_commitish', 'invalid'],
    [{ tag_name: 'not a tag' }, 'tag_name', 'invalid'],
    [{ tag_name: 'taken' }, 'tag_name', 'already_exists'],
  ] as const;
  for (const [fields, field, code] of refused) {
    test(`${JSON.stringify(fields)} is refused: ${field} is ${code}`, async () => {
      await release({ tag_name: 'taken' });
      const { status, body } = await release(fields);
      assert.deepEqual([status, body.errors], [422, [{ resource: 'Release', field, code }]]);
    });
  }

  test('who may only read may not release, and nobody gets notes that GitHub would write', async () => {
    assert.equal((await as('ana', 'POST ~/releases', { tag_name: 'v1' })).status, 403);
    assert.equal((await release({ generate_release_notes: true })).status, 501);
    assert.equal((await release({ discussion_category_name: 'News' })).status, 404);
  });

  describe('where a ruleset keeps tags', () => {
    test('publishing is refused in GitHub’s words, and nothing is made', async () => {
      forbidTags();
      const { status, body } = await release();
      assert.equal(status, 422);
      assert.deepEqual(body.errors, [
        {
          resource: 'Release',
          code: 'custom',
          field: 'pre_receive',
          message:
            'pre_receive Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
        },
        { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
      ]);
      assert.deepEqual([tag(), (await as('wanda', 'GET ~/releases')).body], [undefined, []]);
    });

    test('a draft is saved, and cannot be published', async () => {
      forbidTags();
      const { status, body } = await release({ draft: true });
      assert.equal(status, 201);
      assert.equal((await as('wanda', `PATCH ~/releases/${body.id}`, { draft: false })).status, 422);
      assert.equal((await as('wanda', `GET ~/releases/${body.id}`)).body.draft, true);
    });

    test('a tag that was there before the rule can still be released', async () => {
      await as('wanda', 'POST ~/git/refs', { ref: 'refs/tags/v1', sha: main() });
      forbidTags();
      assert.equal((await release()).status, 201);
    });

    test('editing a release that is out, its name and its being a draft, is held back by no rule', async () => {
      const { body } = await release();
      for (const type of ['creation', 'update', 'deletion'] as const) forbidTags(type);
      for (const patch of [{ name: 'x' }, { draft: true }, { draft: false }])
        assert.equal((await as('wanda', `PATCH ~/releases/${body.id}`, patch)).status, 200);
    });

    test('an App that may bypass it publishes', async () => {
      const { store, acme } = sandbox;
      createRuleset(store, asUser(acme.people.adm), acme.repository, {
        name: 'tags',
        target: 'tag',
        include: ['refs/tags/v*'],
        rules: [{ type: 'creation' }],
        bypassActors: [{ actorType: 'Integration', actorId: acme.app.id, mode: 'always' }],
      });
      const permissions = { contents: 'write' } as const;
      setInstallationPermissions(store, asUser(acme.people.adm), acme.installation, permissions);
      const token = await installationToken(sandbox);
      assert.equal((await ask(sandbox, token, `POST ${R}/releases`, { tag_name: 'v1' })).status, 201);
    });
  });

  test('other workflow files than those of the default branch need a permission that a workflow never has', async () => {
    const { store, acme } = sandbox;
    const files = { '.github/workflows/evil.yml': 'on: push\n' };
    const commit = { branch: 'topic', message: 'm', files, from: 'main' };
    commitFiles(store, asUser(acme.people.wanda), acme.repository, commit);
    const { token } = sandbox.githubToken(acme.repository, { contents: 'write' });
    const input = { tag_name: 'v1', target_commitish: 'topic' };
    assert.equal((await ask(sandbox, token, `POST ${R}/releases`, input)).status, 404);
    assert.equal((await ask(sandbox, token, `POST ${R}/releases`, { tag_name: 'v1' })).status, 201);
    assert.equal((await release({ ...input, tag_name: 'v2' })).status, 201);
  });

  test('all webhooks of releases were sent in the course of a life', async () => {
    const { body } = await release({ prerelease: true });
    for (const patch of [{ name: 'x' }, { prerelease: false }, { draft: true }, { draft: false }])
      await as('wanda', `PATCH ~/releases/${body.id}`, patch);
    await as('wanda', `DELETE ~/releases/${body.id}`);
    const names = new Set(told());
    for (const name of USED_WEBHOOKS.filter((each) => each.startsWith('release-')))
      assert.ok(names.has(name), name);
  });
});

describe('assets of a release', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => sandbox.reset());
  afterEach(() => assert.deepEqual(sandbox.violations(), []));
  after(() => sandbox.close());
  const as = (login: string, line: string, body?: unknown, headers = {}): Promise<Reply> =>
    ask(sandbox, sandbox.tokenOf(login), line.replace('~', R), body, headers);
  const ZIP = { 'content-type': 'application/zip' };
  const draft = async () => (await as('wanda', 'POST ~/releases', { tag_name: 'v1', draft: true })).body;

  test('a file goes where the release says, and comes back as it was', async () => {
    const { id, upload_url: url } = await draft();
    const at = new URL(url.replace(/\{.*/, '?name=app.zip&label=The%20app'));
    assert.equal(at.origin, sandbox.url);
    const sent = await as('wanda', `POST ${at.pathname}${at.search}`, '"zipped"', ZIP);
    assert.equal(sent.status, 201);
    const { name, label, size, content_type: type, state, digest, uploader } = sent.body;
    assert.deepEqual(
      [name, label, size, type, state, uploader.login],
      ['app.zip', 'The app', 8, 'application/zip', 'uploaded', 'wanda'],
    );
    assert.match(digest, /^sha256:[0-9a-f]{64}$/);
    assert.deepEqual((await as('wanda', `GET ~/releases/${id}/assets`)).body, [sent.body]);
    assert.equal((await as('wanda', `GET ~/releases/${id}`)).body.assets[0].id, sent.body.id);
    const line = `GET ~/releases/assets/${sent.body.id}`;
    const file = await as('wanda', line, undefined, { accept: 'application/octet-stream' });
    assert.deepEqual([file.body, file.headers.get('content-type')], ['zipped', 'application/zip']);
    assert.equal((await as('wanda', line)).body.download_count, 1);
  });

  test('a name is taken once, and can be changed', async () => {
    const { id } = await draft();
    const upload = (name: string) => as('wanda', `POST ~/releases/${id}/assets?name=${name}`, 'x', ZIP);
    const { body } = await upload('a.zip');
    const again = await upload('a.zip');
    assert.equal(again.status, 422);
    assert.deepEqual(again.body.errors, [
      { resource: 'ReleaseAsset', code: 'already_exists', field: 'name' },
    ]);
    const renamed = await as('wanda', `PATCH ~/releases/assets/${body.id}`, { name: 'b.zip', label: 'B' });
    assert.deepEqual([renamed.body.name, renamed.body.label], ['b.zip', 'B']);
    assert.equal((await upload('a.zip')).status, 201);
    assert.equal((await as('wanda', `PATCH ~/releases/assets/${body.id}`, { name: 'a.zip' })).status, 422);
  });

  test('it is gone when it is removed, and when its release is', async () => {
    const { id } = await draft();
    const upload = async (name: string) =>
      (await as('wanda', `POST ~/releases/${id}/assets?name=${name}`, 'x', ZIP)).body.id;
    const [first, second] = [await upload('a'), await upload('b')];
    assert.equal((await as('wanda', `DELETE ~/releases/assets/${first}`)).status, 204);
    assert.equal((await as('wanda', `GET ~/releases/assets/${first}`)).status, 404);
    await as('wanda', `DELETE ~/releases/${id}`);
    assert.equal((await as('wanda', `GET ~/releases/assets/${second}`)).status, 404);
  });

  test('those of a draft are hidden from who may only read, and so is uploading', async () => {
    const { id } = await draft();
    const { body } = await as('wanda', `POST ~/releases/${id}/assets?name=a`, 'x', ZIP);
    assert.equal((await as('ana', `GET ~/releases/assets/${body.id}`)).status, 404);
    await as('wanda', `PATCH ~/releases/${id}`, { draft: false });
    assert.equal((await as('ana', `GET ~/releases/assets/${body.id}`)).status, 200);
    assert.equal((await as('ana', `POST ~/releases/${id}/assets?name=b`, 'x', ZIP)).status, 403);
  });
});
