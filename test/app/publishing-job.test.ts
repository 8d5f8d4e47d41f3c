import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { permissionsOf } from '../action/sandbox-step.ts';
import { type JobResult, runWorkflow } from '../world/run-workflow.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

/** `workflow_dispatch`, and a job that asks before it publishes: what the App has no door for. */
describe('a job that asks the gate and then publishes', () => {
  let world: World;
  let initiative: OpenInitiative;
  let sha = '';

  before(async () => {
    world = await startWorld();
    // The token of a workflow cannot see who is in a team.
    const config = TUTTI_CONFIG.replace(', "@acme/platform"', '');
    await world.as('adm').commit('main', { '.github/tutti.yml': config });
    await world.settled();
    initiative = await world.openInitiative();
    await world.sign(initiative);
    const message = `Ship\n\nInitiative: #${String(initiative.number)}`;
    sha = await world.as('wanda').commit('ship', { 'src/ship.js': '//\n' }, { message });
  });
  after(() => world.close());

  let published = 0;
  async function publish(): Promise<JobResult> {
    published = 0;
    return runWorkflow(world, {
      workflow: '.github/workflows/publish.yml',
      job: 'publish',
      event: { name: 'workflow_dispatch', payload: { inputs: {} }, sha },
      headSha: sha,
      permissions: permissionsOf.gate,
      steps: [
        { command: 'gate', app: 'tutti', ref: sha },
        async () => {
          published += 1;
        },
      ],
    });
  }

  it('is stopped while somebody has still to declare, and says who', async () => {
    const { conclusion, steps } = await publish();
    assert.equal(conclusion, 'failure');
    assert.equal(published, 0);
    assert.equal(steps[0]?.outputs['decision'], 'wait');
    const [job] = await jobs();
    assert.equal(job?.conclusion, 'failure');
    assert.match(JSON.stringify(steps[0].annotations), /has not declared/);
  });

  it('goes on once everybody is ready, and not when somebody objects', async () => {
    await world.declareAll(initiative);
    await runWorkflow(world, {
      workflow: '.github/workflows/ci.yml',
      job: 'unit',
      event: { name: 'push', payload: {} },
      headSha: sha,
      permissions: {},
      steps: [],
    });
    const ready = await publish();
    assert.equal(ready.conclusion, 'success', ready.steps[0]?.printed);
    assert.equal(published, 1);
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await world.settled();
    assert.equal((await publish()).conclusion, 'failure');
    assert.equal(published, 0);
  });

  async function jobs(): Promise<readonly { readonly name: string; readonly conclusion: string | null }[]> {
    const found = await world.as('adm').graphql(`{
      repository(owner: "acme", name: "checkout") {
        object(expression: "${sha}") { ... on Commit { checkSuites(last: 20) { nodes {
          workflowRun { file { path } }
          checkRuns(first: 5) { nodes { name conclusion } }
        } } } }
      }
    }`);
    const texts = JSON.stringify(found).matchAll(
      /publish\.yml"\}\},"checkRuns":\{"nodes":\[\{"name":"([^"]+)","conclusion":(?:"([A-Z_]+)"|null)/g,
    );
    return [...texts].map(([, name = '', conclusion]) => ({
      name,
      conclusion: conclusion?.toLowerCase() ?? null,
    }));
  }
});
