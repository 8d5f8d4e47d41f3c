import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { setInstallationPermissions } from '../../sandbox/state/apps.ts';
import { branchHead } from '../../sandbox/state/git.ts';
import { createRuleset } from '../../sandbox/state/rulesets.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

describe('`/release` makes the tag and its release once everybody is ready', () => {
  let world: World;
  let initiative: OpenInitiative;
  let sha = '';

  /** An initiative on the default branch, signed; a tag that begins with v needs our green gate. */
  beforeEach(async () => {
    world = await startWorld();
    const { store, acme, app } = world.sandbox;
    const adm = asUser(acme.people.adm);
    acme.repository.protections.clear();
    const since = await world.as('adm').commit('main', { 'README.md': 'Acme\n' });
    const config = `${TUTTI_CONFIG}  tags: ["v*"]\n  since: ${since}\n  unlinked: allow\n`;
    await world.as('adm').commit('main', { '.github/tutti.yml': config });
    createRuleset(store, adm, acme.repository, {
      name: 'release tags',
      target: 'tag',
      include: ['refs/tags/v*'],
      rules: [
        {
          type: 'required_status_checks',
          requiredChecks: [{ context: 'launch-gate', appId: app.id }],
          strict: false,
          doNotEnforceOnCreate: false,
        },
      ],
    });
    await world.settled();
    initiative = await world.openInitiative();
    await world.sign(initiative);
    sha = await world
      .as('wanda')
      .commit(
        'main',
        { 'src/a.js': '//\n' },
        { message: `Work\n\nInitiative: #${String(initiative.number)}` },
      );
    await world.settled();
  });
  afterEach(() => world.close());

  async function mayWriteContents(): Promise<void> {
    const { store, acme } = world.sandbox;
    const { installation } = acme;
    const permissions = { ...installation.permissions, contents: 'write' } as const;
    setInstallationPermissions(store, asUser(acme.people.adm), installation, permissions);
    await world.restartApp();
    await world.settled();
  }

  async function ci(conclusion: 'success' | 'failure'): Promise<void> {
    const { store, acme } = world.sandbox;
    world.tick();
    const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: '.github/workflows/ci.yml',
      event: 'push',
      headSha: sha,
      headBranch: 'main',
    });
    reportJob(store, run, 'unit', conclusion);
    completeWorkflowRun(store, run);
    await world.settled();
  }

  async function say(login: 'lea' | 'ana' | 'gus', words: string): Promise<string> {
    await world.as(login).comment(initiative.number, words);
    await world.settled();
    return (await world.ourComments(initiative.number)).at(-1)?.body ?? '';
  }

  async function tags(): Promise<readonly string[]> {
    const found = JSON.stringify(
      await world.as('adm').request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { ref: 'tags/' }),
    );
    return [...found.matchAll(/"ref":"refs\/tags\/([^"]+)".*?"sha":"([0-9a-f]{40})"/g)].map(
      ([, name, at]) => `${name ?? ''} ${at === sha ? 'where it was judged' : (at ?? '')}`,
    );
  }

  const releases = async () =>
    JSON.stringify(await world.as('adm').request('GET /repos/{owner}/{repo}/releases'));
  const all = async () => (await world.ourComments(initiative.number)).map(({ body }) => body).join('\n');

  it('not before, and then at the commit that was judged, by the rules that hold for everybody', async () => {
    await mayWriteContents();
    await say('lea', '/release v1.0');
    assert.match(await all(), /🏷️ \*\*To be released as\*\* `v1\.0` \(lea\)/);
    await world.declareAll(initiative);
    assert.deepEqual(await tags(), []);
    await ci('failure');
    assert.deepEqual(await tags(), []);
    await ci('success');
    assert.deepEqual(await tags(), ['v1.0 where it was judged']);
    assert.match(await releases(), /"tag_name":"v1\.0".*"draft":false/);
    assert.match(await releases(), new RegExp(`#${String(initiative.number)}\\)`));
    assert.match(await all(), /🚀 \*\*Released:\*\* \[v1\.0\]\(https:[^)]+\) at `[0-9a-f]{7}`/);
    assert.match(await all(), /🚀 \*\*Released as\*\* `v1\.0`, as lea asked\./);
    assert.doesNotMatch(await all(), /past the gate/);
  });

  it('once, whatever is looked at afterwards', async () => {
    await mayWriteContents();
    await world.declareAll(initiative);
    await ci('success');
    await say('lea', '/release v1.0');
    const before = await all();
    await world.restartApp();
    await world.settled();
    assert.deepEqual(await tags(), ['v1.0 where it was judged']);
    assert.equal(await all(), before);
  });

  it('not while somebody holds the launch, and not after it was taken back', async () => {
    await mayWriteContents();
    await say('gus', '/hold the pager is down');
    await say('lea', '/release v1.0');
    await world.declareAll(initiative);
    await ci('success');
    assert.deepEqual(await tags(), []);
    assert.match(await all(), /To be released as/);
    await say('lea', '/release clear');
    await say('gus', '/release-hold');
    assert.deepEqual(await tags(), []);
    assert.doesNotMatch(await all(), /To be released as/);
  });

  it('by nobody but the Conductor, in words that nobody altered, and under a name that the gate holds', async () => {
    await mayWriteContents();
    await world.declareAll(initiative);
    await ci('success');
    assert.match(await say('ana', '/release v1.0'), /Only an owner of Conductor can have it released: lea/);
    assert.match(await say('lea', '/release 1.0'), /Name one tag that the gate holds: v/);
    assert.match(await say('lea', '/release v1..0'), /Name one tag/);
    const wish = await world.as('lea').comment(initiative.number, 'I wonder');
    await world.settled();
    await world.as('adm').editComment(wish, '/release v1.0');
    await world.settled();
    assert.deepEqual(await tags(), []);
  });

  it('without the permission it says so, once', async () => {
    await world.declareAll(initiative);
    await ci('success');
    await say('lea', '/release v1.0');
    await say('lea', '/recheck');
    assert.deepEqual(await tags(), []);
    const said = [...(await all()).matchAll(/could not be released:\*\* the App may not write contents/g)];
    assert.equal(said.length, 1);
  });

  it('a tag of that name on another commit is left where it is', async () => {
    await mayWriteContents();
    const { repository } = world.sandbox.acme;
    repository.refs.set('refs/tags/v1.0', branchHead(repository, 'release/1.0') ?? '');
    await world.declareAll(initiative);
    await ci('success');
    await say('lea', '/release v1.0');
    const [standing] = await tags();
    assert.notEqual(standing, 'v1.0 where it was judged');
    assert.match(await all(), /there is a tag of that name already, on another commit/);
    assert.equal(await releases(), '[]');
  });

  it('A76: a title calls nobody and closes nothing in the text of the release', async () => {
    await mayWriteContents();
    await world.as('lea').editIssue(initiative.number, { title: 'Hello @acme/platform, fixes #1 <b>' });
    await world.settled();
    await world.declareAll(initiative);
    await ci('success');
    await say('lea', '/release v1.0');
    const text = await releases();
    assert.match(text, /"tag_name":"v1\.0"/);
    assert.doesNotMatch(text, /@acme|fixes #1|<b>/);
  });
});
