import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asGithubToken } from '../../sandbox/state/actor.ts';
import { createCheckRun } from '../../sandbox/state/checks.ts';
import { type BuilderAlone, startBuilderAlone } from '../world/builder-alone.ts';

/**
 * A check run that a step makes with GITHUB_TOKEN joins the suite of the first workflow that ran on the commit
 * (https://github.com/orgs/community/discussions/24616). Where that is CI's, and the name is that of CI's job, GitHub shows
 * it as the newest of that job, of that workflow and event: the failure behind it is not shown any more.
 */
describe('A54: a forged check in the suite of CI itself', () => {
  let stage: BuilderAlone;
  before(async () => {
    stage = await startBuilderAlone(
      ['{ id: unit, text: "Unit tests pass", signal: unit }'],
      ['unit: { check: unit, app: github-actions, workflow: ".github/workflows/ci.yml" }'],
    );
    await stage.world.ci(stage.pull, 'failure');
    assert.match(await stage.says('unit'), /the signal unit is no success \(failure\)/);
  });
  after(() => stage.world.close());

  it('does not stand for the job that failed', async () => {
    const { world, pull } = stage;
    const { store, acme } = world.sandbox;
    const token = asGithubToken(store, acme.repository, { checks: 'write' });
    world.tick();
    const forged = { name: 'unit', headSha: await world.headOf(pull), conclusion: 'success' } as const;
    createCheckRun(store, token, acme.repository, forged);
    await world.settled();
    const { merged } = await world.as('max').merge(pull);
    assert.equal(merged, false);
    assert.notEqual((await world.gate(pull))?.conclusion, 'success');
  });
});
