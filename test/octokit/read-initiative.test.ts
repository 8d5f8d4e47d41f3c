import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Facts } from '../../core/facts/facts.ts';
import { assessInitiative } from '../../core/gates/assess-initiative.ts';
import { planInitiative } from '../../core/plan/plan-initiative.ts';
import { applyChanges } from '../../octokit/apply-changes.ts';
import { systemClock } from '../../octokit/clock.ts';
import { GithubError } from '../../octokit/github-error.ts';
import type { InitiativeRead } from '../../octokit/initiative-read.ts';
import { believe } from '../../octokit/json.ts';
import { createPacer } from '../../octokit/pacer.ts';
import { readInitiative } from '../../octokit/read-initiative.ts';
import { readPullRequest } from '../../octokit/read-pull-request.ts';
import { readPush } from '../../octokit/read-push.ts';
import { readWork } from '../../octokit/read-work.ts';
import type { Reader } from '../../octokit/reader.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { completeRecord } from '../world/record.ts';
import { type AdapterWorld, startAdapterWorld } from './adapter-world.ts';

function bodyOf(init: RequestInit | undefined): string {
  return typeof init?.body === 'string' ? init.body : '';
}

/** A reader whose GitHub gives altered answers to the question about an initiative. */
function altered(world: AdapterWorld, alter: (data: any) => void): Reader {
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const response = await globalThis.fetch(url, init);
    if (!bodyOf(init).includes('query Initiative(')) return response;
    const body = believe<{ data: unknown }>(await response.json());
    alter(body.data);
    return Response.json(body, { headers: response.headers });
  };
  return world.reader({ fetch });
}

async function mustRead(reader: Reader, number: number): Promise<InitiativeRead> {
  const read = await readInitiative(reader, number);
  assert.ok(read !== null);
  return read;
}

/** Opens an initiative as the App does, by reading, planning and applying once. */
async function open(world: AdapterWorld, reader = world.reader()): Promise<number> {
  const adm = world.as('adm');
  await adm
    .request('POST /repos/{owner}/{repo}/labels', { name: 'initiative', color: '5319e7' })
    .catch(() => null);
  const number = await world
    .as('lea')
    .openIssue({ title: 'Faster', body: completeRecord, labels: ['initiative'] });
  await openOnce(reader, number);
  return number;
}

async function openOnce(reader: Reader, number: number): Promise<void> {
  const { facts, userIds } = await mustRead(reader, number);
  const changes = planInitiative(facts, assessInitiative(facts, null));
  const pacer = createPacer({ clock: systemClock, intervalMs: 1 });
  const { refused } = await applyChanges(
    { client: reader.client, pacer, repository: facts.repository, userIds },
    changes,
  );
  assert.deepEqual(refused, []);
}

/** Facts without the moment at which they were read, as plain JSON. */
function plain({ facts }: InitiativeRead): unknown {
  const { strays, referenced, teams, ...rest } = facts;
  return JSON.parse(JSON.stringify({ ...rest, readAt: null, maps: [...strays, ...referenced, ...teams] }));
}

describe('reading an initiative', () => {
  let world: AdapterWorld;
  let number = 0;
  let children: Facts['subIssues'] = [];
  let pull = 0;

  before(async () => {
    world = await startAdapterWorld();
    number = await open(world);
    children = (await mustRead(world.reader(), number)).facts.subIssues;
    const [first] = children;
    assert.ok(first !== undefined);
    const gus = world.as('gus');
    await gus.comment(number, `/needs #${String(first.number)} the demo`);
    const edited = await gus.comment(first.number, 'first words');
    await gus.editComment(edited, 'second words');
    await gus.deleteComment(await gus.comment(first.number, 'taken back'));
    for (let i = 0; i < 8; i += 1) await world.as('ana').comment(first.number, `/risk number ${String(i)}`);
    await world.as('wanda').commit('work', { 'a.js': '1', 'b.js': '2' }, { from: 'release/1.0' });
    pull = await world.as('wanda').openPull({ head: 'work', body: `Initiative: #${String(number)}` });
  });
  after(async () => {
    await world.close();
    assert.deepEqual(world.sandbox.violations(), []);
  });

  it('P3 costs one request of one point for seven personas, once it is known what is needed', async () => {
    const reader = world.reader();
    await mustRead(reader, number);
    const spent = world.spent();
    const read = await mustRead(reader, number);
    assert.equal(read.facts.subIssues.length, 7);
    assert.equal(read.facts.candidates.length, 1);
    assert.equal(world.spent().requests - spent.requests, 1);
    assert.equal(world.spent().points - spent.points, 1);
  });

  it('P5 one read is enough to open an initiative where the config is known', async () => {
    const reader = world.reader();
    await readWork(reader);
    const other = await world
      .as('lea')
      .openIssue({ title: 'Other', body: completeRecord, labels: ['initiative'] });
    const spent = world.spent().requests;
    await openOnce(reader, other);
    // It, and one write.
    assert.equal(world.spent().requests - spent, 2);
    assert.equal((await mustRead(reader, other)).facts.subIssues.length, 7);
  });

  it('finds everything that decides', async () => {
    const { facts, isInitiative } = await mustRead(world.reader(), number);
    assert.equal(isInitiative, true);
    assert.deepEqual(facts.incomplete, []);
    assert.equal(facts.viewer.login, 'tutti[bot]');
    const sticky = facts.initiative.comments[0];
    assert.deepEqual(
      [sticky?.isOurs, sticky?.author?.login, sticky?.author?.type],
      [true, 'tutti[bot]', 'Bot'],
    );
    assert.equal(facts.initiative.comments[1]?.via, null);
    const [first] = facts.subIssues;
    assert.equal(first?.isOurs, true);
    assert.equal(first.parentId, facts.initiative.nodeId);
    assert.deepEqual(first.comments[0]?.revisions, ['first words', 'second words']);
    assert.equal(first.comments[0].editor?.login, 'gus');
    assert.deepEqual(
      first.timeline.map((event) => [event.kind, event.actor?.login]),
      [
        ['parent-added', 'tutti[bot]'],
        ['comment-deleted', 'gus'],
      ],
    );
    assert.equal(facts.referenced.get(first.number)?.state, 'OPEN');
    assert.equal(facts.teams.get('acme/platform')?.state, 'readable');
    const [candidate] = facts.candidates;
    assert.equal(candidate?.number, pull);
    assert.deepEqual(candidate.links, [{ initiative: number, by: 'initiative-line' }]);
    assert.equal(candidate.touchesConfig, false);
  });

  it('F38 does not depend on the size of a page', async () => {
    const whole = plain(await mustRead(world.reader(), number));
    for (const page of [1, 2, 3, 7]) {
      assert.deepEqual(plain(await mustRead(world.reader({ page }), number)), whole, `page ${String(page)}`);
    }
  });

  it('sees checks and statuses of the pull request’s head, with what they are pinned by', async () => {
    const { store, acme } = world.sandbox;
    const earlier = await mustRead(world.reader(), number);
    const headSha = earlier.facts.candidates[0]?.commit.sha ?? '';
    const path = '.github/workflows/ci.yml';
    const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path,
      event: 'pull_request',
      headSha,
    });
    reportJob(store, run, 'unit', 'success');
    await world.as('wanda').request('POST /repos/{owner}/{repo}/statuses/{sha}', {
      sha: headSha,
      state: 'success',
      context: 'ci/x',
    });
    const { facts } = await mustRead(world.reader({ page: 1 }), number);
    const { checks, statuses } = facts.candidates[0]?.commit ?? { checks: [], statuses: [] };
    assert.deepEqual(
      checks.map(({ name, app, workflow, conclusion }) => [
        name,
        app?.slug,
        workflow?.path,
        workflow?.event,
        conclusion,
      ]),
      [['unit', 'github-actions', path, 'pull_request', 'SUCCESS']],
    );
    assert.deepEqual(
      statuses.map(({ context, state, creator }) => [context, state, creator?.login]),
      [['ci/x', 'SUCCESS', 'wanda']],
    );
  });

  it('is null where there is no such issue, and no initiative where it is another one', async () => {
    assert.equal(await readInitiative(world.reader(), 9999), null);
    assert.equal(await readInitiative(world.reader(), pull), null);
    const read = await mustRead(world.reader(), children[0]?.number ?? 0);
    assert.deepEqual([read.isInitiative, read.parent], [false, number]);
  });

  it('is still an initiative without its label (A63)', async () => {
    const other = await open(world);
    await world.as('lea').editIssue(other, { labels: [] });
    assert.equal((await mustRead(world.reader(), other)).isInitiative, true);
  });

  it('finds a pinned sub-issue that was detached, and tells that one is gone', async () => {
    const reader = world.reader();
    const other = await open(world, reader);
    const first = (await mustRead(reader, other)).facts.subIssues[0];
    assert.ok(first !== undefined);
    reader.hints.set(other, {
      ...(reader.hints.get(other) ?? assert.fail()),
      strays: [first.nodeId, 'I_kwDOnothing'],
    });
    const { facts } = await mustRead(reader, other);
    assert.equal(facts.strays.get(first.nodeId)?.number, first.number);
    assert.equal(facts.strays.get('I_kwDOnothing'), null);
  });

  describe('what GitHub does not show', () => {
    it('F20 a comment that is named and not shown is incomplete, not absent', async () => {
      const reader = altered(world, ({ repository }) => (repository.issue.comments.nodes[0] = null));
      const { facts } = await mustRead(reader, number);
      assert.deepEqual(
        facts.incomplete.map(({ what, seen, total }) => [what, seen, total]),
        [[`comments of #${String(number)}`, 1, 2]],
      );
      assert.equal(assessInitiative(facts, null).verdict.decision, 'error');
    });

    it('F20 a list that is shorter than its count is incomplete', async () => {
      const reader = altered(world, ({ repository }) => repository.issue.subIssues.nodes.pop());
      const { facts } = await mustRead(reader, number);
      assert.deepEqual(
        facts.incomplete.map(({ what }) => what),
        [`sub-issues of #${String(number)}`],
      );
    });

    it('F20 an author who is gone is nobody', async () => {
      const reader = altered(world, ({ repository }) => (repository.issue.comments.nodes[1].author = null));
      assert.equal((await mustRead(reader, number)).facts.initiative.comments[1]?.author, null);
    });

    it('A13 a team that cannot be read is unreadable, not empty', async () => {
      const reader = altered(world, (data) => (data.team_0 = null));
      await readWork(reader);
      const { facts } = await mustRead(reader, number);
      assert.deepEqual(facts.teams.get('acme/platform'), { state: 'unreadable' });
    });

    it('A74 an answer about another repository is refused', async () => {
      const reader = altered(world, ({ repository }) => (repository.databaseId = 1));
      await assert.rejects(readInitiative(reader, number), GithubError);
    });

    it('a config that is no text is unreadable, not absent', async () => {
      const reader = altered(world, ({ repository }) => (repository.config.text = null));
      assert.equal((await mustRead(reader, number)).facts.config.state, 'unreadable');
    });
  });
});

describe('reading a candidate', () => {
  let world: AdapterWorld;
  before(async () => {
    world = await startAdapterWorld();
  });
  after(() => world.close());

  it('finds initiatives by line and closing keyword, and no other issue', async () => {
    const number = await open(world);
    const bug = await world.as('lea').openIssue({ title: 'A bug' });
    await world.as('wanda').commit('a', { 'a.js': '1' }, { from: 'release/1.0' });
    const body = `Closes #${String(number)}, closes #${String(bug)}\n\nInitiative: #77`;
    const pull = await world.as('wanda').openPull({ head: 'a', body });
    const read = await readPullRequest(world.reader(), pull);
    assert.deepEqual(read?.candidate.links, [
      { initiative: number, by: 'closing-keyword' },
      { initiative: 77, by: 'initiative-line' },
    ]);
  });

  it('finds initiatives by the milestone that they share', async () => {
    const number = await open(world);
    const milestone = await world
      .as('adm')
      .request('POST /repos/{owner}/{repo}/milestones', { title: '1.0' });
    const patch = { milestone: believe<{ number: number }>(milestone).number };
    await world.as('wanda').commit('m', { 'm.js': '1' }, { from: 'release/1.0' });
    const pull = await world.as('wanda').openPull({ head: 'm' });
    await world.as('adm').editIssue(number, patch);
    await world.as('adm').editIssue(pull, patch);
    const links = [{ initiative: number, by: 'milestone' }];
    assert.deepEqual((await readPullRequest(world.reader(), pull))?.candidate.links, links);
    assert.deepEqual((await mustRead(world.reader(), number)).facts.candidates[0]?.links, links);
  });

  it('is null for a pull request into another branch, and for none', async () => {
    await world.as('wanda').commit('b', { 'b.js': '1' });
    const pull = await world.as('wanda').openPull({ head: 'b', base: 'main' });
    assert.equal(await readPullRequest(world.reader(), pull), null);
    assert.equal(await readPullRequest(world.reader(), 9999), null);
  });

  it('sees whether it touches the config, however many files there are', async () => {
    const files = { 'z1.js': '1', 'z2.js': '1', '.github/tutti.yml': 'version: 1\n' };
    await world.as('wanda').commit('c', files, { from: 'release/1.0' });
    const pull = await world.as('wanda').openPull({ head: 'c' });
    assert.equal((await readPullRequest(world.reader({ page: 1 }), pull))?.candidate.touchesConfig, true);
  });

  it('finds what a release branch has that the default branch has not, by trailer and by pull request', async () => {
    const adm = world.as('adm');
    const number = await open(world);
    await adm.request('POST /repos/{owner}/{repo}/git/refs', {
      ref: 'refs/heads/release/2.0',
      sha: (await readPush(world.reader(), 'main'))?.candidate.commit.sha ?? (await headOfMain(world)),
    });
    assert.equal(await readPush(world.reader(), 'release/2.0'), null);
    await adm.commit('release/2.0', { 't.js': '1' }, { message: `Add t\n\nInitiative: #${String(number)}` });
    const linked = await readPush(world.reader(), 'release/2.0');
    const [link, ...more] = linked?.candidate.links ?? [];
    assert.deepEqual([link?.initiative, link?.by, more.length], [number, 'trailer', 0]);
    assert.match(link?.through ?? '', /^[0-9a-f]{7}$/);
    assert.deepEqual(linked?.candidate.unlinkedCommits, []);
    const head = await adm.commit('release/2.0', { 'u.js': '1' }, { message: 'No word of why' });
    for (const page of [1, 100]) {
      const { candidate } = (await readPush(world.reader({ page }), 'release/2.0')) ?? assert.fail();
      assert.deepEqual([candidate.commit.sha, candidate.unlinkedCommits], [head, [head]]);
    }
    await adm.commit('work-2', { 'v.js': '1' }, { from: 'release/2.0' });
    const pull = await adm.openPull({
      head: 'work-2',
      base: 'release/2.0',
      body: `Initiative: #${String(number)}`,
    });
    assert.deepEqual(await adm.merge(pull), { merged: true, message: '' });
    const merged = await readPush(world.reader(), 'release/2.0');
    assert.deepEqual(merged?.candidate.unlinkedCommits, [head]);
  });

  it('lists what there is to look after, page by page', async () => {
    const whole = await readWork(world.reader());
    assert.ok(whole.initiatives.length >= 2 && whole.pulls.length >= 2);
    assert.deepEqual(whole.branches, ['release/1.0', 'release/2.0']);
    assert.deepEqual(await readWork(world.reader({ page: 1 })), whole);
  });
});

async function headOfMain(world: AdapterWorld): Promise<string> {
  const answer = await world
    .as('adm')
    .request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: 'heads/main' });
  return JSON.stringify(answer).match(/"sha":"([0-9a-f]{40})"/)?.[1] ?? assert.fail();
}
