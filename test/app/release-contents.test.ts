import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { branchHead, createRef, updateRef } from '../../sandbox/state/git.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

/** Releases are tags `v*` on the default branch, counted from the one before. */
describe('what a release contains, counted from the release before', () => {
  let world: World;
  let ready: OpenInitiative;
  let unready: OpenInitiative;

  const repository = () => world.sandbox.acme.repository;
  const head = () => branchHead(repository(), 'main');
  const gateOf = async (ref: string) => (await world.checks(ref)).get('launch-gate') ?? null;

  async function passCi(sha: string): Promise<void> {
    const { store, acme } = world.sandbox;
    world.tick();
    const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: '.github/workflows/ci.yml',
      event: 'push',
      headSha: sha,
    });
    reportJob(store, run, 'unit', 'success');
    completeWorkflowRun(store, run);
    await world.settled();
  }

  const ship = (initiative: OpenInitiative, file: string) =>
    world
      .as('adm')
      .commit('main', { [file]: '//\n' }, { message: `Work\n\nInitiative: #${String(initiative.number)}` });

  async function tag(name: string, sha: string, login: 'wanda' | 'adm' = 'wanda'): Promise<void> {
    world.tick();
    createRef(
      world.sandbox.store,
      asUser(world.sandbox.acme.people[login]),
      repository(),
      `refs/tags/${name}`,
      sha,
    );
    await world.settled();
  }

  before(async () => {
    world = await startWorld();
    ready = await world.openInitiative({ title: 'Ready' });
    unready = await world.openInitiative({ title: 'Unready' });
    await world.sign(ready);
    await world.declareAll(ready);
    const since = head() ?? '';
    const config = `${TUTTI_CONFIG}  tags: ["v*"]\n  since: ${since}\n`;
    await world
      .as('adm')
      .commit(
        'main',
        { '.github/tutti.yml': config },
        { message: `Count releases\n\nInitiative: #${String(ready.number)}` },
      );
    await world.settled();
  });
  after(() => world.close());

  it('the head of the default branch is gated, because a tag rule looks at the commit that is tagged', async () => {
    const sha = await ship(ready, 'src/1.js');
    await passCi(sha);
    const gate = await gateOf(sha);
    assert.equal(gate?.conclusion, 'success', gate?.output.title ?? 'no gate');
    assert.match(
      gate.output.summary ?? '',
      /### What it contains\n\nCounted since release\.since \([0-9a-f]{7}\)\.\n\n- \[Ready \(\d+\)\]\(.*\): by a trailer of [0-9a-f]{7}/,
    );
  });

  it('an unready initiative further down is in the release, though the head belongs to another', async () => {
    const below = await ship(unready, 'src/2.js');
    await passCi(below);
    const sha = await ship(ready, 'src/3.js');
    await passCi(sha);
    const gate = await gateOf(sha);
    assert.notEqual(gate?.conclusion, 'success');
    assert.match(gate?.output.summary ?? '', /Unready \(\d+\)/);
  });

  it('A58: a tag that somebody pushes just below ends nothing: no green gate of ours stands on its commit', async () => {
    const below = await ship(unready, 'src/4.js');
    await passCi(below);
    await tag('v0.9', below);
    const sha = await ship(ready, 'src/5.js');
    await passCi(sha);
    const gate = await gateOf(sha);
    assert.notEqual(gate?.conclusion, 'success');
    assert.match(gate?.output.summary ?? '', /Unready \(\d+\)/);
    assert.match(
      gate?.output.summary ?? '',
      /Passed over, because no green gate of ours stands there: v0\.9\./,
    );
  });

  it('a release that the gate let go ends it: the next one holds only what came since', async () => {
    await world.sign(unready);
    await world.declareAll(unready);
    const released = await ship(ready, 'src/6.js');
    await passCi(released);
    assert.equal(
      (await gateOf(released))?.conclusion,
      'success',
      (await gateOf(released))?.output.title ?? '',
    );
    await tag('v1.0', released);
    const third = await world.openInitiative({ title: 'Third' });
    const sha = await ship(third, 'src/7.js');
    await passCi(sha);
    const summary = (await gateOf(sha))?.output.summary ?? '';
    assert.match(summary, /Third \(\d+\)/);
    assert.doesNotMatch(summary, /Unready \(\d+\)|Ready \(\d+\)/);
  });

  it('a tag that is moved to another commit ends nothing there', async () => {
    const { store, acme } = world.sandbox;
    const unvouched = await ship(unready, 'src/8.js');
    await world.settled();
    world.tick();
    updateRef(store, asUser(acme.people.adm), repository(), 'refs/tags/v1.0', unvouched, { force: true });
    const sha = await ship(ready, 'src/9.js');
    await passCi(sha);
    assert.match((await gateOf(sha))?.output.summary ?? '', /Third \(\d+\)/);
  });
});

describe('what a release branch contains, counted from the release before', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
  });
  after(() => world.close());

  it('is what lies below its branching point, too: no tag that is missing makes a release smaller', async () => {
    const ready = await world.openInitiative({ title: 'Ready' });
    const unready = await world.openInitiative({ title: 'Unready' });
    await world.sign(ready);
    await world.declareAll(ready);
    const adm = world.as('adm');
    const trailer = (initiative: OpenInitiative) => ({
      message: `Work\n\nInitiative: #${String(initiative.number)}`,
    });
    const config = `${TUTTI_CONFIG}  tags: ["v*"]\n  unlinked: allow\n`;
    await adm.commit('main', { '.github/tutti.yml': config }, trailer(ready));
    const below = await adm.commit('main', { 'src/below.js': '//\n' }, trailer(unready));
    const { store, acme } = world.sandbox;
    createRef(store, asUser(acme.people.adm), acme.repository, 'refs/heads/release/2.0', below);
    const sha = await adm.commit('release/2.0', { 'src/own.js': '//\n' }, trailer(ready));
    const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: '.github/workflows/ci.yml',
      event: 'push',
      headSha: sha,
    });
    reportJob(store, run, 'unit', 'success');
    completeWorkflowRun(store, run);
    await world.settled();
    const gate = (await world.checks(sha)).get('launch-gate');
    assert.notEqual(gate?.conclusion, 'success');
    assert.match(gate?.output.summary ?? '', /Unready \(\d+\)/);
    assert.match(gate?.output.summary ?? '', /Counted from the very first commit/);
  });
});

describe('what a pull request brings along', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
  });
  after(() => world.close());

  it('the initiatives of merged pull requests among its commits are in it, and must be ready, too', async () => {
    const named = await world.openInitiative({ title: 'Named' });
    const brought = await world.openInitiative({ title: 'Brought along' });
    const wanda = world.as('wanda');
    await wanda.commit('develop', { 'src/d.js': '//\n' }, { from: 'release/1.0' });
    await wanda.commit('feature', { 'src/f.js': '//\n' }, { from: 'develop' });
    const feature = await wanda.openPull({
      head: 'feature',
      base: 'develop',
      body: `Initiative: #${String(brought.number)}`,
    });
    assert.ok((await wanda.merge(feature)).merged);
    const pull = await wanda.openPull({
      head: 'develop',
      base: 'release/1.0',
      body: `Initiative: #${String(named.number)}`,
    });
    await world.settled();
    const summary = (await world.gate(pull))?.output.summary ?? '';
    assert.match(summary, /- \[Named \(\d+\)\]\(.*\): by an “Initiative:” line\n/);
    assert.match(
      summary.replaceAll('\\#&#8203;', '#'),
      new RegExp(`- \\[Brought along \\(\\d+\\)\\]\\(.*\\): by an “Initiative:” line of #${String(feature)}`),
    );
    await world.sign(named);
    await world.declareAll(named);
    await world.ci(pull, 'success');
    assert.notEqual((await world.gate(pull))?.conclusion, 'success');
    await world.sign(brought);
    await world.declareAll(brought);
    assert.equal(
      (await world.gate(pull))?.conclusion,
      'success',
      (await world.gate(pull))?.output.title ?? '',
    );
  });

  it('an initiative that its only commit names in a trailer is in it, beside the one that it names itself', async () => {
    const named = await world.openInitiative({ title: 'Named by hand' });
    const trailing = await world.openInitiative({ title: 'Named in a trailer' });
    const wanda = world.as('wanda');
    await wanda.commit(
      'one-commit',
      { 'src/one.js': '//\n' },
      { from: 'release/1.0', message: `One\n\nInitiative: #${String(trailing.number)}` },
    );
    const pull = await wanda.openPull({
      head: 'one-commit',
      base: 'release/1.0',
      body: `Initiative: #${String(named.number)}`,
    });
    await world.settled();
    const summary = (await world.gate(pull))?.output.summary ?? '';
    assert.match(summary, /- \[Named in a trailer \(\d+\)\]\(.*\): by a trailer of [0-9a-f]{7}/);
  });
});
