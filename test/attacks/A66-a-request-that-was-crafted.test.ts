import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createHttpsFetch } from '../../octokit/https-fetch.ts';
import type { WorkflowRun } from '../../sandbox/state/check-entities.ts';
import { addRule, ensureEnvironment } from '../../sandbox/state/environments.ts';
import { createWorkflowRun } from '../../sandbox/state/workflow-runs.ts';
import { askAt, commentsOf, deployAlso, gatedConfig, startDeploying, waits } from '../world/deploying.ts';
import { prepareDeployment, type ReadyDeployment } from './ready-deployment.ts';
import { addSecondTenant } from './second-tenant.ts';

const answering = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule';

/** GitHub signed it, and still nothing that it says is taken for true. */
describe('A66: a crafted request to let a deployment go', () => {
  let ready: ReadyDeployment;
  /** Where the App sent anything at all. */
  const hosts = new Set<string>();

  before(async () => {
    const reach = createHttpsFetch({ env: {} });
    const noting: typeof fetch = (url, init) => {
      hosts.add(new URL(url instanceof Request ? url.url : url).origin);
      return reach(url, init);
    };
    ready = await prepareDeployment({ fetch: noting });
  });
  after(() => ready.world.close());

  /** The newest genuine request, with this said instead. @returns what the App answered, as paths */
  async function craft(said: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
    const { sandbox } = ready.world;
    const genuine = sandbox.deliveries.all.findLast(({ event }) => event === 'deployment_protection_rule');
    assert.ok(genuine);
    const earlier = sandbox.requests().length;
    const payload = JSON.stringify({ ...JSON.parse(genuine.payload), ...said });
    sandbox.deliveries.enqueue({ ...genuine, payload });
    await ready.world.settled();
    const answers = sandbox
      .requests()
      .slice(earlier)
      .filter(({ operation }) => operation === answering);
    return answers.map(({ path }) => path);
  }

  const addressOf = (host: string, { id }: Pick<WorkflowRun, 'id'>, repository = 'acme/checkout') =>
    `${host}/repos/${repository}/actions/runs/${String(id)}/deployment_protection_rule`;

  it('that wants the answer elsewhere gets it nowhere but at the API', async () => {
    const { world, sha, object, withdraw } = ready;
    await object();
    const run = await startDeploying(world, sha);
    for (const host of ['https://169.254.169.254', 'http://localhost:9', `${world.sandbox.url}.evil.example`])
      assert.deepEqual(await craft({ deployment_callback_url: addressOf(host, run) }), []);
    assert.ok(waits(world, run));
    await withdraw();
    assert.ok(!waits(world, run));
    assert.deepEqual([...hosts], [world.sandbox.url]);
  });

  it('that names a run of nobody, or none, is not answered', async () => {
    const { world } = ready;
    const run = await startDeploying(world, await unready());
    const base = addressOf(world.sandbox.url, run);
    for (const address of [
      addressOf(world.sandbox.url, { id: run.id + 999 }),
      base.replace(`/${String(run.id)}/`, `/${String(run.id)}/../${String(run.id)}%2f/`),
      base.replace(`/${String(run.id)}/`, '/0x1f/'),
      null,
    ])
      assert.deepEqual(await craft({ deployment_callback_url: address }), []);
    assert.ok(waits(world, run));
  });

  /** @returns a commit that belongs to an initiative of which nothing is there */
  async function unready(): Promise<string> {
    const { world } = ready;
    const other = await world.openInitiative({ title: 'Not ready' });
    const message = `Ship\n\nInitiative: #${String(other.number)}`;
    const files = { 'src/o.js': `// ${String(other.number)}\n` };
    return world.as('wanda').commit(`odd-${String(other.number)}`, files, { from: 'release/1.0', message });
  }

  it('that tells of a commit that is ready is judged by the commit of its run', async () => {
    const { world, sha } = ready;
    const run = await startDeploying(world, await unready());
    const deployment = [...world.sandbox.store.deployments.values()].find((one) => one.sha === sha);
    assert.deepEqual(await craft({ deployment: { id: deployment?.id, sha, ref: sha }, ref: sha, sha }), []);
    assert.ok(waits(world, run));
    assert.match(commentsOf(world, run).at(-1) ?? '', /^\*\*Waiting: /);
  });

  it('that tells of an environment at which nothing waits is answered for none', async () => {
    const { world, sha, object, withdraw } = ready;
    askAt(world, 'staging');
    await object();
    const run = await startDeploying(world, sha, 'staging');
    for (const environment of ['nowhere', '../production', 'PRODUCTION'])
      assert.deepEqual(await craft({ environment }), []);
    assert.equal(commentsOf(world, run).length, 1);
    await withdraw();
    assert.ok(!waits(world, run));
  });

  it('that names the run of another tenant, who has the same App, opens nothing there', async () => {
    const { world, sha } = ready;
    const theirs = await foreignRun();
    assert.ok(waits(world, theirs));
    const run = await startDeploying(world, sha);
    assert.ok(!waits(world, run));
    for (const repository of ['acme/checkout', 'globex/shop']) {
      const deployment_callback_url = addressOf(world.sandbox.url, theirs, repository);
      assert.deepEqual(await craft({ deployment_callback_url }), []);
    }
    assert.ok(waits(world, theirs));
  });

  /** A run of `globex/shop` that waits at its own `production`. */
  async function foreignRun(): Promise<WorkflowRun> {
    const { world } = ready;
    const { store, app } = world.sandbox;
    const { owner, repository, sha: headSha } = await addSecondTenant(world, gatedConfig);
    addRule(store, owner, ensureEnvironment(store, repository, 'production'), repository, app.id);
    const where = { path: '.github/workflows/deploy.yml', event: 'push', headSha };
    const run = createWorkflowRun(store, owner, repository, where);
    await deployAlso(world, run, 'production');
    return run;
  }
});
