import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import type { WorkflowRun } from '../../sandbox/state/check-entities.ts';
import { addRule, ensureEnvironment } from '../../sandbox/state/environments.ts';
import { startDeployingJob, waitingJobsOf } from '../../sandbox/state/waiting-jobs.ts';
import {
  completeWorkflowRun,
  createWorkflowRun,
  reportJob,
  rerunWorkflow,
} from '../../sandbox/state/workflow-runs.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

const gated = `${TUTTI_CONFIG}  environments: [production]\n`;

/** A repository whose environment `production` asks Tutti's App. */
async function worldWithDoor(config = gated): Promise<World> {
  const world = await startWorld();
  await world.as('adm').commit('main', { '.github/tutti.yml': config });
  await world.settled();
  const { store, acme, app } = world.sandbox;
  const environment = ensureEnvironment(store, acme.repository, 'production');
  addRule(store, asUser(acme.people.adm), environment, acme.repository, app.id);
  return world;
}

/** A run that wants to deploy the head of a pull request to production. */
async function startDeploying(world: World, sha: string, environment = 'production'): Promise<WorkflowRun> {
  const { store, acme } = world.sandbox;
  world.tick();
  const run = createWorkflowRun(store, asUser(acme.people.max), acme.repository, {
    path: '.github/workflows/deploy.yml',
    event: 'push',
    headSha: sha,
  });
  startDeployingJob(store, run, { job: 'publish', environment, conclusion: 'success' });
  await world.settled();
  return run;
}

/** What the people who wait read, newest last; empty once the run goes on. */
function commentsOf(world: World, run: WorkflowRun): readonly string[] {
  const [waiting] = waitingJobsOf(world.sandbox.store, run);
  return waiting?.asked.get(world.sandbox.app.id)?.comments ?? [];
}

const waits = (world: World, run: WorkflowRun) => waitingJobsOf(world.sandbox.store, run).length > 0;

describe('the door of deployments', () => {
  let world: World;
  let initiative: OpenInitiative;
  let sha = '';
  let run: WorkflowRun;

  before(async () => {
    world = await worldWithDoor();
    initiative = await world.openInitiative();
    await world.sign(initiative);
    // What is deployed is a commit; which initiative it belongs to stands in its message.
    sha = await world
      .as('wanda')
      .commit(
        'deployed',
        { 'src/d.js': '//\n' },
        { from: 'release/1.0', message: `Ship\n\nInitiative: #${String(initiative.number)}` },
      );
    run = await startDeploying(world, sha);
  });
  after(() => world.close());

  it('keeps a run waiting, and tells those who wait what is missing, who can act and where', () => {
    assert.ok(waits(world, run));
    const [said = '', ...more] = commentsOf(world, run);
    assert.match(said, /^\*\*Waiting: Visionary has not declared promise/);
    assert.match(said, /vera can act · \[go there\]\(https:\/\/github\.com\/acme\/checkout\/issues\/\d+\)/);
    assert.deepEqual(more, []);
  });

  it('says it again only when it changes', async () => {
    await world.as('vera').comment(initiative.number, '/status');
    await world.settled();
    assert.equal(commentsOf(world, run).length, 1);
    await world.as('vera').comment(initiative.issueOf('visionary'), '/met promise scope: seen');
    await world.settled();
    assert.match(commentsOf(world, run).at(-1) ?? '', /^\*\*Waiting: Builder/);
  });

  it('is found again after a restart, by the sweep', async () => {
    await world.restartApp();
    await world.settled();
    assert.ok(waits(world, run));
    await world.declareAll(initiative);
    await reportCi('failure');
    assert.match(commentsOf(world, run).at(-1) ?? '', /^\*\*Blocked: Builder: unit fails/);
  });

  async function reportCi(conclusion: 'success' | 'failure'): Promise<void> {
    const { store, acme } = world.sandbox;
    world.tick();
    const ci = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: '.github/workflows/ci.yml',
      event: 'push',
      headSha: sha,
    });
    reportJob(store, ci, 'unit', conclusion);
    completeWorkflowRun(store, ci);
    await world.settled();
  }

  it('opens once every persona is ready, and the deployment goes on', async () => {
    await reportCi('success');
    assert.ok(!waits(world, run), commentsOf(world, run).at(-1));
    const [deployment] = await deployments();
    assert.equal(deployment?.state, 'success');
  });

  async function deployments(): Promise<readonly { readonly state: string }[]> {
    const answer = await world.as('adm').graphql(`{
      repository(owner: "acme", name: "checkout") {
        object(expression: "${sha}") {
          ... on Commit { deployments(first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { latestStatus { state } } } }
        }
      }
    }`);
    const text = JSON.stringify(answer);
    return [...text.matchAll(/"state":"([A-Z_]+)"/g)].map(([, state]) => ({
      state: (state ?? '').toLowerCase(),
    }));
  }

  it('A67: the same run again asks anew, and is judged anew', async () => {
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await world.settled();
    const { store, acme } = world.sandbox;
    rerunWorkflow(store, asUser(acme.people.max), run);
    startDeployingJob(store, run, { job: 'publish', environment: 'production', conclusion: 'success' });
    await world.settled();
    assert.ok(waits(world, run));
    assert.match(commentsOf(world, run).at(-1) ?? '', /^\*\*Blocked: Guardian/);
  });

  it('A67: another environment that asks is judged too, though the config does not name it', async () => {
    const { store, acme, app } = world.sandbox;
    const staging = ensureEnvironment(store, acme.repository, 'staging');
    addRule(store, asUser(acme.people.adm), staging, acme.repository, app.id);
    const other = await startDeploying(world, sha, 'staging');
    assert.ok(waits(world, other));
    assert.match(commentsOf(world, other).at(-1) ?? '', /^\*\*Blocked: Guardian/);
  });
});

describe('A66: a crafted request', () => {
  let world: World;
  before(async () => {
    world = await worldWithDoor();
  });
  after(() => world.close());

  it('leads nowhere: the answer goes to an address of our own making, and a foreign run is none', async () => {
    const { store, acme, deliveries, app } = world.sandbox;
    const sha = await world.as('wanda').commit('odd', { 'src/o.js': '//\n' }, { from: 'release/1.0' });
    const run = await startDeploying(world, sha);
    const earlier = world.sandbox.requests().length;
    const genuine = deliveries.all.findLast(({ event }) => event === 'deployment_protection_rule');
    assert.ok(genuine);
    const forged = JSON.parse(genuine.payload);
    forged.deployment_callback_url = `https://169.254.169.254/actions/runs/${String(run.id + 999)}/deployment_protection_rule`;
    deliveries.enqueue({
      appId: app.id,
      installationId: genuine.installationId,
      repositoryId: acme.repository.id,
      event: 'deployment_protection_rule',
      action: 'requested',
      payload: JSON.stringify(forged),
    });
    await world.settled();
    const asked = world.sandbox
      .requests()
      .slice(earlier)
      .map(({ operation }) => operation);
    assert.ok(asked.includes('GET /repos/{owner}/{repo}/actions/runs/{run_id}'), asked.join('\n'));
    assert.ok(!asked.includes('POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule'));
    assert.equal(waitingJobsOf(store, run).length, 1);
  });
});

describe('a config that only observes', () => {
  let world: World;
  before(async () => {
    world = await worldWithDoor(`${gated}mode: observe\n`);
  });
  after(() => world.close());

  it('holds no deployment, and says in the log that it let it go', async () => {
    const sha = await world.as('wanda').commit('quick', { 'src/q.js': '//\n' }, { from: 'release/1.0' });
    const run = await startDeploying(world, sha);
    assert.ok(!waits(world, run));
    assert.ok(
      world.logs.some((entry) => entry['event'] === 'deployment answered' && entry['answer'] === 'approved'),
    );
  });
});
