import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { WorkflowRun } from '../../sandbox/state/check-entities.ts';
import {
  ciOnPush,
  commentsOf,
  gatedConfig,
  startDeploying,
  waits,
  worldWithDoor,
} from '../world/deploying.ts';
import type { OpenInitiative, World } from '../world/world.ts';

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
    await ciOnPush(world, sha, 'failure');
    assert.match(commentsOf(world, run).at(-1) ?? '', /^\*\*Blocked: Builder: unit fails/);
  });

  it('opens once every persona is ready, and the deployment goes on', async () => {
    await ciOnPush(world, sha, 'success');
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
});

describe('a config that only observes', () => {
  let world: World;
  before(async () => {
    world = await worldWithDoor(`${gatedConfig}mode: observe\n`);
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
