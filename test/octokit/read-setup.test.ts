import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createClient } from '../../octokit/client.ts';
import { readSetup, type SetupFacts } from '../../octokit/read-setup.ts';
import { createReader } from '../../octokit/reader.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { createRef } from '../../sandbox/state/git.ts';
import { setPlan } from '../../sandbox/state/plans.ts';
import { createRuleset } from '../../sandbox/state/rulesets.ts';
import { type AdapterWorld, startAdapterWorld } from './adapter-world.ts';

describe('how a repository is set up', () => {
  let world: AdapterWorld;
  before(async () => {
    world = await startAdapterWorld();
  });
  beforeEach(() => world.sandbox.reset());
  after(() => world.close());

  const adm = () => asUser(world.sandbox.acme.people.adm);

  /** With GITHUB_TOKEN and what these permissions allow. */
  function withWorkflowToken(
    permissions: Parameters<typeof world.sandbox.githubToken>[1],
  ): Promise<SetupFacts> {
    const { sandbox } = world;
    const { token } = sandbox.githubToken(sandbox.acme.repository, permissions);
    const client = createClient({ baseUrl: sandbox.url, token: () => Promise.resolve(token) });
    return readSetup(createReader({ client, owner: 'acme', name: 'checkout', appId: 15_368 }), 'tutti');
  }

  it('is read with an App’s token: config, App, teams, labels', async () => {
    const facts = await readSetup(world.reader(), 'tutti');
    assert.equal(facts.config?.band, 'Checkout');
    assert.equal(facts.login, 'tutti[bot]');
    assert.ok(facts.app?.known && facts.app.value.permissions['issues'] === 'write');
    assert.ok(facts.teams.known && facts.labels.known);
    assert.deepEqual([...facts.teams.value], [['acme/platform', 1]]);
    assert.equal(facts.labels.value.get('initiative'), false);
    assert.deepEqual(world.sandbox.violations(), []);
  });

  it('shows what branch protection requires of a branch that is there', async () => {
    const { branches } = await readSetup(world.reader(), '');
    assert.ok(branches.known);
    const of = (name: string) => branches.value.find((branch) => branch.name === name);
    assert.deepEqual(of('release/1.0')?.checks, [{ context: 'launch-gate', appId: world.sandbox.app.id }]);
    assert.deepEqual(
      [of('main')?.isRelease, of('main')?.exists, of('main')?.isProtected],
      [false, true, false],
    );
    assert.deepEqual(of('release/tutti-doctor')?.exists, false);
  });

  it('shows what rulesets would require of a branch that is not there, one level deep and two', async () => {
    const { store, acme } = world.sandbox;
    createRuleset(store, adm(), acme.repository, {
      name: 'gate',
      target: 'branch',
      include: ['refs/heads/release/**'],
      rules: [
        {
          type: 'required_status_checks',
          requiredChecks: [{ context: 'launch-gate', appId: null }],
          strict: false,
        },
        { type: 'merge_queue' },
      ],
    });
    createRef(
      store,
      adm(),
      acme.repository,
      'refs/heads/release/2/0',
      acme.repository.refs.get('refs/heads/main') ?? '',
    );
    const { branches } = await readSetup(world.reader(), '');
    assert.ok(branches.known);
    const seen = branches.value
      .filter(({ isRelease }) => isRelease)
      .map(({ name, checks, rules }) => `${name}: ${String(checks.length)}, ${String(rules.length)}`);
    assert.deepEqual(seen.toSorted(), [
      'release/1.0: 2, 2',
      'release/2/0: 0, 0',
      'release/tutti-doctor: 1, 2',
      'release/tutti/doctor: 0, 0',
    ]);
  });

  it('shows active rulesets for tags, with what they hold', async () => {
    const { store, acme } = world.sandbox;
    const input = { target: 'tag', include: ['refs/tags/v*'], rules: [{ type: 'creation' }] } as const;
    setPlan(store, acme.organization, 'enterprise');
    createRuleset(store, adm(), acme.repository, { name: 'tags', ...input });
    createRuleset(store, adm(), acme.repository, { name: 'later', enforcement: 'evaluate', ...input });
    const { rulesets } = await readSetup(world.reader(), '');
    assert.deepEqual(rulesets, {
      known: true,
      value: [
        {
          name: 'tags',
          target: 'tag',
          conditions: { include: ['refs/tags/v*'], exclude: [] },
          rules: ['creation'],
          checks: [],
          notOnCreate: false,
          // The token of the App may not change rulesets.
          bypass: null,
        },
      ],
    });
  });

  it('leaves known what a token may see, and says what it may not', async () => {
    const facts = await withWorkflowToken({ contents: 'read', issues: 'read', checks: 'read' });
    assert.equal(facts.login, 'github-actions[bot]');
    assert.ok(facts.teams.known);
    assert.deepEqual([...facts.teams.value], [['acme/platform', null]]);
    assert.ok(facts.branches.known);
  });

  it('knows an App of which the token may not read the checks', async () => {
    Object.assign(world.sandbox.acme.repository, { private: true });
    const { app } = await withWorkflowToken({ contents: 'read', issues: 'read' });
    assert.ok(app?.known);
    assert.deepEqual([app.value.slug, app.value.seen], ['tutti', null]);
  });

  it('says that an App cannot be seen', async () => {
    const { app } = await readSetup(world.reader(), 'nobody');
    assert.ok(app !== null && !app.known);
    assert.equal(app.code, 'github-not-found');
  });

  it('says in GitHub’s words that the plan has no rulesets', async () => {
    Object.assign(world.sandbox.acme.repository, { private: true });
    Object.assign(world.sandbox.acme.organization, { plan: 'free' });
    const { branches, rulesets } = await readSetup(world.reader(), '');
    assert.ok(!branches.known && !rulesets.known);
    assert.match(branches.why, /Upgrade to GitHub Pro/);
  });

  it('writes nothing', async () => {
    const happened: string[] = [];
    world.sandbox.store.events.on(({ name }) => happened.push(name));
    await readSetup(world.reader(), 'tutti');
    assert.deepEqual(happened, []);
  });
});
