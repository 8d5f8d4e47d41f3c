import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asGithubToken, asInstallation, asUser } from '../../sandbox/state/actor.ts';
import { createApp, installApp } from '../../sandbox/state/apps.ts';
import type { CheckConclusion } from '../../sandbox/state/check-entities.ts';
import { createCheckRun } from '../../sandbox/state/checks.ts';
import { createStatus } from '../../sandbox/state/statuses.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { prepareLaunch, type ReadyLaunch, releaseHead } from './ready-launch.ts';

/** What can be done to signals and to the gate itself. Every test begins and ends with a green gate. */
describe('through GitHub, signals and the gate', () => {
  let launch: ReadyLaunch;
  before(async () => {
    launch = await prepareLaunch();
  });
  after(() => launch.world.close());

  const as = (login: Parameters<ReadyLaunch['world']['as']>[0]) => launch.world.as(login);
  const store = () => launch.world.sandbox.store;
  const acme = () => launch.world.sandbox.acme;
  const token = () => asGithubToken(store(), acme().repository, { checks: 'write', statuses: 'write' });
  const headSha = () => launch.world.headOf(launch.pull);
  const guardian = () => launch.initiative.issueOf('guardian');

  it('A51 A52 A53: nobody else’s launch-gate is the gate, and readers are told of each', async () => {
    await as('gus').comment(guardian(), '/unmet runbook out of date');
    await launch.assertRed(/^Blocked: Guardian: runbook is not met/);
    const { repository, organization, people } = acme();
    const adm = asUser(people.adm);
    const green = { name: 'launch-gate', headSha: await headSha(), conclusion: 'success' } as const;
    launch.world.tick();
    createCheckRun(store(), token(), repository, green);
    await launch.assertRed(/^Blocked: Guardian: runbook is not met/);
    const robot = createApp(store(), {
      slug: 'robot',
      owner: organization,
      permissions: { checks: 'write' },
      events: [],
    });
    const installation = installApp(store(), adm, robot, organization, { repositoryIds: [repository.id] });
    createCheckRun(store(), asInstallation(store(), installation), repository, green);
    await as('wanda').request('POST /repos/{owner}/{repo}/statuses/{sha}', {
      sha: await headSha(),
      context: 'Launch-Gate',
      state: 'success',
    });
    await launch.assertRed(/^Blocked: Guardian: runbook is not met/);
    const [sticky] = await launch.world.ourComments(launch.initiative.number);
    for (const source of ['github-actions', 'robot', 'wanda'])
      assert.match(sticky?.body ?? '', new RegExp(`${source} reports under the name of the gate`));
    await as('gus').comment(guardian(), '/met runbook');
    await launch.assertGreen();
  });

  it('A54: a check of CI’s name from anywhere but the pinned workflow says nothing', async () => {
    await launch.world.ci(launch.pull, 'failure');
    await launch.assertRed(/^Blocked: Builder: unit/);
    const { repository, people } = acme();
    const sha = await headSha();
    launch.world.tick();
    createCheckRun(store(), token(), repository, { name: 'unit', headSha: sha, conclusion: 'success' });
    createStatus(store(), token(), repository, sha, { state: 'success', context: 'unit' });
    for (const [path, event] of [
      ['.github/workflows/mine.yml', 'push'],
      ['.github/workflows/ci.yml', 'workflow_dispatch'],
      ['.github/workflows/ci.yml', 'pull_request_target'],
    ] as const) {
      const run = createWorkflowRun(store(), asUser(people.wanda), repository, { path, event, headSha: sha });
      reportJob(store(), run, 'unit', 'success');
      completeWorkflowRun(store(), run);
    }
    await launch.assertRed(/^Blocked: Builder: unit/);
    await launch.world.ci(launch.pull, 'success');
    await launch.assertGreen();
  });

  for (const conclusion of ['neutral', 'skipped', 'cancelled', 'timed_out', 'action_required'] as const)
    it(`A59: a signal that ends as ${conclusion} is not met`, async () => {
      await finishCi(conclusion);
      await launch.assertRed(
        conclusion === 'action_required' ? /^Unknown: Builder: unit/ : /^Blocked: Builder: unit/,
      );
      await launch.world.ci(launch.pull, 'success');
      await launch.assertGreen();
    });

  async function finishCi(conclusion: Exclude<CheckConclusion, 'stale' | 'startup_failure'>): Promise<void> {
    launch.world.tick();
    const { repository, people } = acme();
    const run = createWorkflowRun(store(), asUser(people.wanda), repository, {
      path: '.github/workflows/ci.yml',
      event: 'pull_request',
      headSha: await headSha(),
    });
    reportJob(store(), run, 'unit', conclusion);
    completeWorkflowRun(store(), run);
  }

  it('A58 F42: a new push waits for its own results, and the old commit keeps its own', async () => {
    const old = await headSha();
    await as('wanda').commit(releaseHead, { 'more.js': '1' });
    await launch.assertRed(/^Waiting: Builder: unit waits for the signal/, null);
    assert.notEqual(await headSha(), old);
    assert.equal((await launch.world.checks(old)).get('launch-gate')?.conclusion, 'success');
    await launch.world.ci(launch.pull, 'success');
    await launch.assertGreen();
  });

  it('F42: a push that is forced back to a commit that was green is judged anew', async () => {
    const wanda = as('wanda');
    const green = await headSha();
    await wanda.commit(releaseHead, { 'more.js': '2' });
    await launch.assertRed(/^Waiting: Builder: unit waits for the signal/, null);
    await as('ada').comment(launch.initiative.issueOf('advocate'), '/unmet help not for this one');
    await launch.assertRed(/^Blocked: Advocate: help is not met/);
    await wanda.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ref: `heads/${releaseHead}`,
      sha: green,
      force: true,
    });
    await launch.assertRed(/^Blocked: Advocate: help is not met/);
    await as('ada').comment(launch.initiative.issueOf('advocate'), '/met help');
    await launch.assertGreen();
  });
});
