import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asUser } from '../../sandbox/state/actor.ts';
import type { Repository } from '../../sandbox/state/entities.ts';
import { commitFiles } from '../../sandbox/state/git.ts';
import { createPullRequest } from '../../sandbox/state/pull-requests.ts';
import { forkRepository } from '../../sandbox/state/repositories.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { prepareLaunch, type ReadyLaunch } from './ready-launch.ts';

/** Everybody is ready, and what wants to be released comes from a fork: whoever wrote it writes its workflows too. */
describe('A57: a pull request of a fork', () => {
  let launch: ReadyLaunch;
  let fork: Repository;
  let pull = 0;
  let sha = '';

  before(async () => {
    launch = await prepareLaunch();
    const { store, acme } = launch.world.sandbox;
    const olga = asUser(acme.people.olga);
    fork = forkRepository(store, olga, acme.repository, olga.account);
    launch.world.tick();
    const files = { 'src/theirs.js': '//\n' };
    sha = commitFiles(store, olga, fork, { branch: 'theirs', message: 'From outside', files }).oid;
    const opened = createPullRequest(store, olga, acme.repository, {
      title: 'From outside',
      body: `Initiative: #${String(launch.initiative.number)}`,
      head: 'theirs',
      base: 'release/1.0',
      headRepository: fork,
    });
    pull = opened.number;
    await launch.world.settled();
  });
  after(() => launch.world.close());

  async function runIn(repository: Repository, event: string, login: 'olga' | 'wanda'): Promise<void> {
    const { store, acme } = launch.world.sandbox;
    launch.world.tick();
    const run = createWorkflowRun(store, asUser(acme.people[login]), repository, {
      path: '.github/workflows/ci.yml',
      event,
      headSha: sha,
      headBranch: 'theirs',
    });
    reportJob(store, run, 'unit', 'success');
    completeWorkflowRun(store, run);
    await launch.world.settled();
  }

  async function assertHeld(): Promise<void> {
    const gate = await launch.world.gate(pull);
    assert.match(gate?.output.title ?? 'no gate', /^Waiting: Builder: unit waits for the signal/);
    assert.equal(gate?.status, 'in_progress');
    const { merged, message } = await launch.world.as('max').merge(pull);
    assert.equal(merged, false);
    assert.match(message, /Required status check "launch-gate" is/);
  }

  it('waits for CI, though all people have spoken', assertHeld);

  it('waits on when CI is green in the fork', async () => {
    await runIn(fork, 'push', 'olga');
    await runIn(fork, 'pull_request', 'olga');
    await assertHeld();
  });

  it('waits on when the workflow that was let run for it here is green', async () => {
    for (const event of ['pull_request', 'pull_request_target', 'push', 'workflow_dispatch'])
      await runIn(launch.world.sandbox.acme.repository, event, 'wanda');
    await assertHeld();
  });

  it('is told by no App that has just started either', async () => {
    await launch.world.restartApp();
    await launch.world.settled();
    await assertHeld();
  });

  it('leaves the launch that is ready as it is', () => launch.assertGreen());

  it('lends its green to no branch of ours at the same commit once it is closed', async () => {
    await launch.world.as('max').editPull(pull, { state: 'closed' });
    const wanda = launch.world.as('wanda');
    await wanda.request('POST /repos/{owner}/{repo}/git/refs', { ref: 'refs/heads/taken', sha });
    const body = `Initiative: #${String(launch.initiative.number)}`;
    const taken = await wanda.openPull({ head: 'taken', body });
    await launch.world.settled();
    assert.notEqual((await launch.world.gate(taken))?.conclusion, 'success');
  });
});
