import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { believe } from '../../octokit/json.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { setInstallationPermissions } from '../../sandbox/state/apps.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

const config = `${TUTTI_CONFIG}  tags: ["v*"]\n  environments: [production]\n`;
const releases = 'POST /repos/{owner}/{repo}/releases';

/** No rule of GitHub stops anybody here: that is what a bypass looks like from outside. */
describe('what leaves past the gate is put on the record', () => {
  let world: World;
  let initiative: OpenInitiative;
  let pull = 0;
  let sha = '';

  beforeEach(async () => {
    world = await startWorld();
    world.sandbox.acme.repository.protections.clear();
    await world.as('adm').commit('main', { '.github/tutti.yml': config });
    await world.settled();
    initiative = await world.openInitiative();
    await world.sign(initiative);
    const branch = 'change';
    await world
      .as('wanda')
      .commit(
        branch,
        { 'src/a.js': '// a\n' },
        { from: 'release/1.0', message: `Change\n\nInitiative: #${String(initiative.number)}` },
      );
    pull = await world
      .as('wanda')
      .openPull({ head: branch, body: `Initiative: #${String(initiative.number)}` });
    await world.settled();
    sha = await world.headOf(pull);
  });
  afterEach(() => world.close());

  const ready = async () => {
    await world.declareAll(initiative);
    await world.ci(pull, 'success');
    assert.equal((await world.gate(pull))?.conclusion, 'success');
  };

  const table = async () => (await world.ourComments(initiative.number))[0]?.body ?? '';

  /** The comments that say so, without their markers. */
  async function records(): Promise<readonly string[]> {
    const all = await world.ourComments(initiative.number);
    return all.flatMap(({ body }) =>
      body.startsWith('<!-- tutti:bypass ') ? (body.split('\n')[1] ?? '') : [],
    );
  }

  const merge = async () => {
    assert.deepEqual(await world.as('max').merge(pull), { merged: true, message: '' });
    await world.settled();
  };

  it('a merge while somebody had still to declare', async () => {
    await merge();
    const [said = '', ...more] = await records();
    assert.match(
      said,
      /^⚠️ \*\*Released past the gate:\*\* \[.*\]\(https:\/\/github\.com\/acme\/checkout\/pull\/\d+\) was merged by `max` on 20\d\d-\d\d-\d\d at \d\d:\d\d UTC, while `launch-gate` was not green on `[0-9a-f]{7}`\.$/,
    );
    assert.deepEqual(more, []);
    assert.match(await table(), /⚠️ \*\*Released past the gate, once:\*\* \[a merge\]\(https:/);
  });

  it('once, however often it is looked at, and by an App that has just started too', async () => {
    await merge();
    await world.declareAll(initiative);
    await world.ci(pull, 'success');
    world.app().sweep();
    await world.settled();
    await world.restartApp();
    await world.settled();
    assert.equal((await records()).length, 1);
  });

  it('found by the sweep, when the App was down', async () => {
    await world.stopApp();
    await world.as('max').merge(pull);
    await world.restartApp();
    await world.settled();
    assert.equal((await records()).length, 1);
  });

  it('not of what was ready, whatever is said afterwards', async () => {
    await ready();
    await merge();
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await world.settled();
    await world.restartApp();
    await world.settled();
    assert.deepEqual(await records(), []);
    assert.doesNotMatch(await table(), /past the gate/);
  });

  it('not of what was ready when its words changed after it had left', async () => {
    await ready();
    await merge();
    await world.as('ana').comment(initiative.issueOf('builder'), '/risk one caching layer less');
    await world.settled();
    await world.restartApp();
    await world.settled();
    assert.deepEqual(await records(), []);
  });

  it('a tag, and the release that is published with it, each by its own name', async () => {
    await world.as('max').request(releases, { tag_name: 'v1.0', target_commitish: sha });
    await world.settled();
    const said = await records();
    assert.equal(said.filter((text) => text.includes('was tagged')).length, 1, said.join('\n'));
    assert.equal(said.filter((text) => text.includes('was published on')).length, 1, said.join('\n'));
    assert.match(await table(), /past the gate, 2 times:/);
  });

  it('not a tag and release of what is ready', async () => {
    await ready();
    await world.as('max').request(releases, { tag_name: 'v1.0', target_commitish: sha });
    await world.settled();
    assert.deepEqual(await records(), []);
  });

  async function deploy(): Promise<void> {
    const { id } = believe<{ readonly id: number }>(
      await world.as('max').request('POST /repos/{owner}/{repo}/deployments', {
        ref: sha,
        environment: 'production',
        required_contexts: [],
        auto_merge: false,
      }),
    );
    await world.as('max').request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      deployment_id: id,
      state: 'in_progress',
    });
    await world.settled();
  }

  it('a deployment around our rule', async () => {
    await deploy();
    const [said = '', ...more] = await records();
    assert.match(said, /was deployed to by `max`/);
    assert.deepEqual(more, []);
  });

  it('not a deployment of what is ready', async () => {
    await ready();
    await deploy();
    assert.deepEqual(await records(), []);
  });

  it('a deployment of a commit that nobody had asked about is judged when it is found', async () => {
    sha = await world
      .as('wanda')
      .commit(
        'elsewhere',
        { 'src/b.js': '// b\n' },
        { from: 'release/1.0', message: `Change\n\nInitiative: #${String(initiative.number)}` },
      );
    await world.settled();
    assert.equal((await world.checks(sha)).size, 0);
    await deploy();
    assert.equal((await records()).length, 1);
    const kept = (await world.checks(sha)).get('deployment-gate');
    assert.equal(kept?.conclusion, 'failure');
    assert.match(kept.output.summary ?? '', /`production`/);
  });

  it('nothing under `observe`, where there is no gate', async () => {
    await world.as('adm').commit('main', { '.github/tutti.yml': `${config}mode: observe\n` });
    await world.settled();
    await merge();
    assert.deepEqual(await records(), []);
  });

  const publish = async () => {
    await world.as('adm').commit('main', { '.github/tutti.yml': `${config}  unready: draft\n` });
    await world.settled();
    await world.as('max').request(releases, { tag_name: 'v1.0', target_commitish: sha });
    await world.settled();
    return JSON.stringify(await world.as('max').request('GET /repos/{owner}/{repo}/releases'));
  };
  const published = async () =>
    (await world.ourComments(initiative.number)).find(({ body }) => body.includes('was published'))?.body ??
    '';

  it('a release goes back to draft where the config says so and the App may', async () => {
    const { store, acme } = world.sandbox;
    const { installation } = acme;
    const permissions = { ...installation.permissions, contents: 'write' } as const;
    setInstallationPermissions(store, asUser(acme.people.adm), installation, permissions);
    await world.restartApp();
    assert.match(await publish(), /"draft":true/);
    assert.ok((await published()).length > 0);
    const all = await world.ourComments(initiative.number);
    const again = all.filter(({ body }) => /↩️ \*\*Put back to draft:\*\* \[v1\.0\]/.test(body));
    assert.equal(again.length, 1);
  });

  it('a release stays out where the App may not, and is on the record all the same', async () => {
    assert.match(await publish(), /"draft":false/);
    assert.doesNotMatch(await published(), /draft/);
    assert.match(await published(), /was published on/);
  });

  it('what is merged by chance of an initiative that came later is not held against it', async () => {
    const [later] = await world.ourComments(initiative.number);
    assert.ok(later);
    await world.stopApp();
    const bare = await world.as('lea').openIssue({ title: 'Later', body: 'a thought' });
    await world.as('wanda').editPull(pull, { body: `Initiative: #${String(bare)}` });
    await world.as('max').merge(pull);
    await world.as('lea').editIssue(bare, { labels: ['initiative'] });
    await world.restartApp();
    await world.settled();
    const said = await world.ourComments(bare);
    assert.ok(said.length > 0);
    assert.ok(said.every(({ body }) => !body.startsWith('<!-- tutti:bypass')));
  });

  it('not what left before the config named its branch, its tags and its environment', async () => {
    const before = TUTTI_CONFIG.replace('branches: ["release/**"]', 'branches: ["other/**"]');
    await world.as('adm').commit('main', { '.github/tutti.yml': before });
    await world.settled();
    const message = `Change\n\nInitiative: #${String(initiative.number)}`;
    sha = await world.as('wanda').commit('early', { 'src/e.js': '//\n' }, { from: 'release/1.0', message });
    pull = await world
      .as('wanda')
      .openPull({ head: 'early', body: `Initiative: #${String(initiative.number)}` });
    await world.settled();
    await merge();
    await world.as('max').request(releases, { tag_name: 'v0.9', target_commitish: sha });
    await deploy();
    await world.as('adm').commit('main', { '.github/tutti.yml': config });
    await world.settled();
    world.app().sweep();
    await world.settled();
    await world.restartApp();
    await world.settled();
    assert.deepEqual(await records(), []);
  });

  it('however often the words of the gate were made to change before', async () => {
    for (let i = 0; i < 34; i += 1) {
      const other = i % 2 === 0 ? ' and Initiative: #90001' : '';
      const body = `Initiative: #${String(initiative.number)}${other.replace(' and ', '\n')}`;
      await world.as('wanda').editPull(pull, { body });
      await world.settled();
    }
    const { store } = world.sandbox;
    const runs = [...store.checkRuns.values()].filter(
      (run) => run.headSha === sha && run.name === 'launch-gate',
    );
    assert.ok(runs.length > 30, `${String(runs.length)} runs`);
    await merge();
    assert.equal((await records()).length, 1);
  });

  it('whatever is unlinked afterwards: the gate has kept what it was about', async () => {
    await world.stopApp();
    await world.as('max').merge(pull);
    await world.as('wanda').editPull(pull, { body: '' });
    await world.restartApp();
    await world.settled();
    assert.equal((await records()).length, 1);
  });

  it('though somebody deletes what we said before', async () => {
    await world.stopApp();
    for (const { id } of await world.ourComments(initiative.number)) await world.as('adm').deleteComment(id);
    await world.as('max').merge(pull);
    await world.restartApp();
    await world.settled();
    assert.equal((await records()).length, 1);
  });

  it('though somebody writes its marker into a comment of ours, which is no record either', async () => {
    const [, mine] = await world.ourComments(initiative.number);
    assert.ok(mine);
    const marker = `<!-- tutti:bypass merge ${String(pull)} -->`;
    await world.as('adm').editComment(mine.id, `${marker}\nAll was well.`);
    await world.settled();
    assert.doesNotMatch(await table(), /past the gate/);
    await merge();
    assert.equal((await records()).filter((text) => text.includes('Released past the gate')).length, 1);
    assert.match(await table(), /past the gate, once:/);
  });

  it('again, when its record was deleted or altered, at the next sweep', async () => {
    await merge();
    const recordOf = async () =>
      (await world.ourComments(initiative.number)).find(({ body }) => body.includes('was merged by'));
    const first = await recordOf();
    assert.ok(first);
    await world.as('adm').deleteComment(first.id);
    await world.settled();
    world.app().sweep();
    await world.settled();
    const second = await recordOf();
    assert.ok(second);
    assert.notEqual(second.id, first.id);
    await world
      .as('adm')
      .editComment(second.id, second.body.replace('Released past the gate', 'All was well'));
    world.app().sweep();
    await world.settled();
    assert.ok((await records()).some((text) => text.includes('Released past the gate')));
  });

  it('not by who moves its tag afterwards: a release names nobody', async () => {
    await ready();
    await world.as('max').request(releases, { tag_name: 'v1.0', target_commitish: sha });
    await world.settled();
    const [other] = [...world.sandbox.acme.repository.refs].flatMap(([ref, at]) =>
      ref === 'refs/heads/main' ? at : [],
    );
    world.sandbox.acme.repository.refs.set('refs/tags/v1.0', other ?? '');
    await world.restartApp();
    await world.settled();
    assert.ok((await records()).every((text) => !text.includes('`max`')));
  });

  it('not what left under `observe`, when the gate is kept again', async () => {
    const set = async (text: string) => {
      await world.as('adm').commit('main', { '.github/tutti.yml': text });
      await world.settled();
    };
    await set(`${config}mode: observe\n`);
    await merge();
    await set(config);
    world.app().sweep();
    await world.settled();
    assert.deepEqual(await records(), []);
  });
});
