import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

const branch = 'release/1.0';

/** No rule of GitHub holds the branches here, and nobody opens a pull request. */
describe('what is pushed to a release branch past the gate is put on the record', () => {
  let world: World;
  let initiative: OpenInitiative;

  beforeEach(async () => {
    world = await startWorld();
    world.sandbox.acme.repository.protections.clear();
    initiative = await world.openInitiative();
    await world.sign(initiative);
    await sweep();
  });
  afterEach(() => world.close());

  const sweep = async () => {
    world.app().sweep();
    await world.settled();
  };

  const trailer = () => `Change\n\nInitiative: #${String(initiative.number)}`;

  /** A commit of the initiative, on the branch as it stands. */
  const push = (to = branch, from = branch, path = 'src/a.js') =>
    world.as('max').commit(to, { [path]: '// a\n' }, { from, message: trailer() });

  const setConfig = async (text: string) => {
    await world.as('adm').commit('main', { '.github/tutti.yml': text });
    await world.settled();
  };

  const headOf = (name: string) => world.sandbox.acme.repository.refs.get(`refs/heads/${name}`) ?? '';

  const moveTo = (sha: string) =>
    world.as('max').request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ref: `heads/${branch}`,
      sha,
      force: true,
    });

  function testsPass(headSha: string): void {
    const { store, acme } = world.sandbox;
    const run = createWorkflowRun(store, asUser(acme.people.max), acme.repository, {
      path: '.github/workflows/ci.yml',
      event: 'push',
      headSha,
    });
    reportJob(store, run, 'unit', 'success');
    completeWorkflowRun(store, run);
  }

  const sixMinutesPass = () => {
    for (let second = 0; second < 6 * 60; second += 1) world.tick();
  };

  /** The comments that say so, without their markers. */
  async function records({ number } = initiative): Promise<readonly string[]> {
    const all = await world.ourComments(number);
    return all.flatMap(({ body }) =>
      body.startsWith('<!-- tutti:bypass ') ? (body.split('\n')[1] ?? '') : [],
    );
  }

  it('at the sweep after it, with who pushed what where', async () => {
    const sha = await push();
    await world.settled();
    assert.deepEqual(await records(), []);
    await sweep();
    const [said = '', ...more] = await records();
    assert.match(
      said,
      /^⚠️ \*\*Released past the gate:\*\* \[release\/1\.0\]\(https:\/\/github\.com\/acme\/checkout\/commit\/[0-9a-f]{40}\) was pushed to by `max` on 20\d\d-\d\d-\d\d at \d\d:\d\d UTC, while `launch-gate` was not green on `[0-9a-f]{7}`\.$/,
    );
    assert.match(said, new RegExp(`/commit/${sha}\\)`));
    assert.deepEqual(more, []);
    const [table] = await world.ourComments(initiative.number);
    assert.match(table?.body ?? '', /⚠️ \*\*Released past the gate, once:\*\* \[a push\]\(https:/);
    assert.ok(world.logs.some((log) => log['event'] === 'released past the gate' && log['door'] === 'push'));
  });

  it('once, however often it is looked at, by an App that has just started too', async () => {
    await push();
    await world.settled();
    await world.restartApp();
    await world.settled();
    assert.equal((await records()).length, 1);
    await world.declareAll(initiative);
    await sweep();
    await world.restartApp();
    await world.settled();
    assert.equal((await records()).length, 1);
  });

  it('each push by itself', async () => {
    await push();
    await world.settled();
    await push(branch, branch, 'src/b.js');
    await world.settled();
    await sweep();
    assert.equal((await records()).length, 2);
  });

  it('not of what was ready at the first look, whatever is said afterwards', async () => {
    await world.declareAll(initiative);
    const sha = await push('side');
    testsPass(sha);
    await moveTo(sha);
    await world.settled();
    assert.equal((await world.checks(sha)).get('launch-gate')?.conclusion, 'success');
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await world.settled();
    await sweep();
    await world.restartApp();
    await world.settled();
    assert.deepEqual(await records(), []);
  });

  it('not of what a pull request or nobody at all brought', async () => {
    const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    await world.settled();
    await world.declareAll(initiative);
    await world.ci(pull, 'success');
    assert.equal((await world.gate(pull))?.conclusion, 'success');
    await world.as('max').merge(pull);
    await world.settled();
    await sweep();
    assert.deepEqual(await records(), []);
  });

  it('a merge past the gate is no push as well', async () => {
    const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    await world.settled();
    await world.as('max').merge(pull);
    await world.settled();
    await sweep();
    const [said = '', ...more] = await records();
    assert.match(said, /was merged by `max`/);
    assert.deepEqual(more, []);
  });

  it('a pull request whose head is pushed to its base by hand is on the record once', async () => {
    const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    await world.settled();
    const sha = await world.headOf(pull);
    await moveTo(sha);
    await world.settled();
    await sweep();
    assert.equal((await records()).length, 1);
  });

  it('not a release branch that is made from the default branch, and what is made with it', async () => {
    await world.as('wanda').commit('main', { 'src/m.js': '//\n' }, { message: trailer() });
    await world.settled();
    await setConfig(`${TUTTI_CONFIG}  tags: ["v*"]\n`);
    await world.as('max').request('POST /repos/{owner}/{repo}/git/refs', {
      ref: 'refs/heads/release/2.0',
      sha: headOf('main'),
    });
    await world.settled();
    assert.ok((await world.checks(headOf('main'))).has('launch-gate'));
    await sweep();
    assert.deepEqual(await records(), []);
    await world.as('wanda').commit('work', { 'src/w.js': '//\n' }, { from: 'main', message: trailer() });
    await world.as('max').request('POST /repos/{owner}/{repo}/git/refs', {
      ref: 'refs/heads/release/3.0',
      sha: headOf('work'),
    });
    await world.settled();
    await sweep();
    assert.match((await records()).join('\n'), /\[release\/3\.0\].* was pushed to by `max`/);
  });

  it('what is pushed over it by force, but not a branch that is put back to what it had', async () => {
    await push('side', branch, 'src/side.js');
    await push();
    await world.settled();
    await push(branch, branch, 'src/b.js');
    await world.settled();
    await moveTo(headOf('side'));
    await world.settled();
    await sweep();
    assert.equal((await records()).length, 3);
    await push(branch, branch, 'src/c.js');
    await world.settled();
    await moveTo(headOf('side'));
    await world.settled();
    await sweep();
    assert.equal((await records()).length, 4);
  });

  it('not the default branch that nothing is released from, though its head is gated', async () => {
    await setConfig(`${TUTTI_CONFIG}  tags: ["v*"]\n`);
    await push('main', 'main');
    await world.settled();
    assert.notEqual((await world.checks(headOf('main'))).get('launch-gate')?.conclusion, 'success');
    await sweep();
    assert.deepEqual(await records(), []);
  });

  it('the default branch that the config names', async () => {
    await setConfig(TUTTI_CONFIG.replace('"release/**"', '"main"'));
    await push('main', 'main');
    await world.settled();
    await sweep();
    assert.equal((await records()).length, 1);
  });

  it('not what was pushed before the config named its branch, nor by an App that starts then', async () => {
    await setConfig(TUTTI_CONFIG.replace('"release/**"', '"other/**"'));
    await push();
    await world.settled();
    await setConfig(TUTTI_CONFIG);
    await sweep();
    assert.deepEqual(await records(), []);
  });

  it('not what was pushed under `observe`, when the gate is kept again', async () => {
    await setConfig(`${TUTTI_CONFIG}mode: observe\n`);
    await push();
    await world.settled();
    await setConfig(TUTTI_CONFIG);
    await sweep();
    assert.deepEqual(await records(), []);
  });

  it('not under `observe` what was found unready elsewhere before', async () => {
    await world.as('max').commit('release/2.0', { 'src/a.js': '//\n' }, { from: branch, message: trailer() });
    await world.settled();
    await sweep();
    assert.equal((await records()).length, 1);
    await setConfig(`${TUTTI_CONFIG}mode: observe\n`);
    await moveTo(headOf('release/2.0'));
    await world.settled();
    await setConfig(TUTTI_CONFIG);
    await sweep();
    assert.equal((await records()).length, 1);
  });

  it('not what was pushed while nobody watched: there may have been no gate', async () => {
    await world.stopApp();
    await push();
    sixMinutesPass();
    await world.restartApp();
    await world.settled();
    await sweep();
    assert.deepEqual(await records(), []);
  });

  it('what no webhook told of, and again where its record was deleted', async () => {
    const { deliveries } = world.sandbox;
    deliveries.hold();
    await push();
    sixMinutesPass();
    world.app().sweep();
    await world.app().idle();
    const said = await world.ourComments(initiative.number);
    const first = said.find(({ body }) => body.includes('was pushed to'));
    assert.ok(first);
    await world.as('adm').deleteComment(first.id);
    world.app().sweep();
    await world.app().idle();
    assert.equal((await records()).length, 1);
    deliveries.release();
  });

  it('costs one request at a sweep and none at an event', async () => {
    const asked = () => world.sandbox.usage().rest['GET /repos/{owner}/{repo}/activity'] ?? 0;
    const before = asked();
    const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    await world.settled();
    await world.as('max').merge(pull);
    await world.settled();
    assert.equal(asked(), before);
    await sweep();
    assert.equal(asked(), before + 1);
  });
});
