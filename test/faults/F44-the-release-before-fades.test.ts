import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { believe } from '../../octokit/json.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { createRef } from '../../sandbox/state/git.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

const day = 86_400_000;

/** GitHub deletes check runs after 90 days, and the next release begins where the green of the one before stands. */
describe('F44 the green of the release before, before GitHub deletes it', () => {
  let world: World;
  let launched: OpenInitiative;
  let released = '';

  const greens = async (sha: string) => {
    const answer = believe<{
      check_runs: { id: number; conclusion: string; output: { title: string; summary: string } }[];
    }>(
      await world.as('adm').request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
        ref: sha,
        check_name: 'launch-gate',
        filter: 'all',
      }),
    );
    return answer.check_runs.toSorted((a, b) => a.id - b.id);
  };

  /** To the App, GitHub's clock is that much further, and nothing else is different. */
  const later =
    (days: number): typeof fetch =>
    async (url, init) => {
      const response = await fetch(url, init);
      const headers = new Headers(response.headers);
      const date = Date.parse(headers.get('date') ?? '');
      headers.set('date', new Date(date + days * day).toUTCString());
      return new Response(response.body, { status: response.status, headers });
    };

  before(async () => {
    world = await startWorld();
    launched = await world.openInitiative({ title: 'Launched' });
    await world.sign(launched);
    await world.declareAll(launched);
    const adm = world.as('adm');
    const { store, acme } = world.sandbox;
    const message = `Work\n\nInitiative: #${String(launched.number)}`;
    const base = await adm.commit('main', { 'src/a.js': '//\n' }, { message });
    const config = `${TUTTI_CONFIG}  tags: ["v*"]\n  since: ${base}\n`;
    released = await adm.commit('main', { '.github/tutti.yml': config }, { message });
    const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: '.github/workflows/ci.yml',
      event: 'push',
      headSha: released,
    });
    reportJob(store, run, 'unit', 'success');
    completeWorkflowRun(store, run);
    await world.settled();
    createRef(store, asUser(acme.people.wanda), acme.repository, 'refs/tags/v1.0', released);
    await world.settled();
    // It is the head of no branch any more: nothing else leads there.
    await adm.commit('main', { 'src/b.js': '//\n' }, { message });
    await world.settled();
  });
  after(() => world.close());

  it('is left alone while it lasts', async () => {
    await world.restartApp({ fetch: later(79) });
    await world.settled();
    assert.deepEqual(
      (await greens(released)).map(({ conclusion }) => conclusion),
      ['success'],
    );
  });

  it('is said again as it was, ten days before it goes', async () => {
    await world.restartApp({ fetch: later(81) });
    await world.settled();
    const [first, second, ...more] = await greens(released);
    assert.equal(second?.conclusion, 'success');
    assert.equal(second?.output.title, first?.output.title);
    assert.equal(second?.output.summary, first?.output.summary);
    assert.deepEqual(more, []);
  });

  it('is said once, and the next release still begins there', async () => {
    await world.restartApp({ fetch: later(1) });
    await world.settled();
    assert.equal((await greens(released)).length, 2);
    const next = (await world.checks('main')).get('launch-gate');
    assert.match(
      next?.output.summary ?? '',
      new RegExp(`Counted since v1\\.0 \\(${released.slice(0, 7)}\\)`),
    );
  });
});
