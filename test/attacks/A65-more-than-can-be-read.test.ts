import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asUser } from '../../sandbox/state/actor.ts';
import { createDeployment, createDeploymentStatus } from '../../sandbox/state/deployments.ts';
import { createStatus } from '../../sandbox/state/statuses.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { type BuilderAlone, startBuilderAlone } from '../world/builder-alone.ts';

/** Whoever reports so often that the report which counts is pushed out of the list gets no answer, and no green. */
describe('A65: a flood of reports on the commit that is released', () => {
  let stage: BuilderAlone;
  let sha = '';

  before(async () => {
    stage = await startBuilderAlone(
      [
        '{ id: ci, text: "The whole workflow passes", signal: ci }',
        '{ id: staging, text: "It runs on staging", signal: staging }',
        '{ id: old, text: "The old CI passes", signal: old }',
      ],
      [
        'ci: { workflow-run: ".github/workflows/ci.yml" }',
        'staging: { deployment: staging, creator: max }',
        'old: { status: "ci/build", creator: max }',
      ],
    );
    sha = await stage.world.headOf(stage.pull);
  });
  after(() => stage.world.close());

  const here = () => [stage.world.sandbox.store, asUser(stage.world.sandbox.acme.people.wanda)] as const;
  const maintainer = () => asUser(stage.world.sandbox.acme.people.max);

  /** So many of something, of which no event arrives: then everything is looked at again. */
  async function flood(count: number, one: (number: number) => void): Promise<void> {
    const { world } = stage;
    await world.settled();
    world.sandbox.deliveries.hold();
    world.tick();
    for (let number = 0; number < count; number += 1) one(number);
    world.sandbox.deliveries.release([]);
    await stage.recheck();
  }

  function run(path: string, conclusion: 'success' | 'failure'): void {
    const [store, actor] = here();
    const where = { path, event: 'pull_request', headSha: sha };
    const started = createWorkflowRun(store, actor, stage.world.sandbox.acme.repository, where);
    reportJob(store, started, 'unit', conclusion);
    completeWorkflowRun(store, started);
  }

  function deploy(actor: ReturnType<typeof maintainer>, state: 'success' | 'failure'): void {
    const [store] = here();
    const where = { ref: sha, environment: 'staging' };
    const made = createDeployment(store, actor, stage.world.sandbox.acme.repository, where);
    createDeploymentStatus(store, actor, made, { state });
  }

  function report(actor: ReturnType<typeof maintainer>, context: string, state: 'success' | 'failure'): void {
    const [store] = here();
    createStatus(store, actor, stage.world.sandbox.acme.repository, sha, { state, context });
  }

  async function assertHeld(criterion: string, words: RegExp): Promise<void> {
    assert.match(await stage.says(criterion), words);
    assert.notEqual((await stage.world.gate(stage.pull))?.conclusion, 'success');
    assert.equal((await stage.world.as('max').merge(stage.pull)).merged, false);
  }

  it('a hundred runs of other workflows, and the one that failed is still read', async () => {
    await flood(1, () => run('.github/workflows/ci.yml', 'failure'));
    await flood(99, (number) => run(`.github/workflows/noise-${String(number)}.yml`, 'success'));
    await assertHeld('ci', /the signal ci is no success \(failure\)/);
  });

  it('one more, and nobody can tell: unknown, though the newest one is green', async () => {
    await flood(1, () => run('.github/workflows/ci.yml', 'success'));
    await assertHeld('ci', /❓ Unknown.*of this commit could not be r/);
  });

  it('a hundred deployments by somebody else push out the one that failed: unknown', async () => {
    await flood(1, () => deploy(maintainer(), 'failure'));
    await assertHeld('staging', /the signal staging is no success \(failure\)/);
    await flood(100, () => deploy(here()[1], 'success'));
    await assertHeld('staging', /❓ Unknown.*of this commit could not be r/);
  });

  it('hundreds of statuses of other names do not hide the one that failed', async () => {
    await flood(1, () => report(maintainer(), 'ci/build', 'failure'));
    await flood(250, (number) => report(here()[1], `noise/${String(number)}`, 'success'));
    await assertHeld('old', /the signal old is no success \(failure\)/);
  });

  it('more than three thousand, and the gate itself says that it could not read them all', async () => {
    await flood(3000, (number) => report(here()[1], `more/${String(number)}`, 'success'));
    const gate = await stage.world.gate(stage.pull);
    assert.equal(gate?.conclusion, 'failure');
    assert.match(gate?.output.summary ?? '', /checks of [0-9a-f]{7}/);
    assert.equal((await stage.world.as('max').merge(stage.pull)).merged, false);
  });
});
