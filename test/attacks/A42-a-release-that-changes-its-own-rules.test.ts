import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { believe } from '../../octokit/json.ts';
import { CONFIG_PATH, TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { askAt, commentsOf, startDeploying, waits } from '../world/deploying.ts';
import { prepareLaunch, type ReadyLaunch, releaseHead } from './ready-launch.ts';

const contents = '/repos/{owner}/{repo}/contents/{path}';
const touched = /^Blocked: This release also changes \.github\/tutti\.yml/;

const lax: readonly (readonly [string, string])[] = [
  ['only observes', `${TUTTI_CONFIG}mode: observe\n`],
  ['releases from elsewhere', TUTTI_CONFIG.replace('release/**', 'nothing/**')],
  ['has one persona', 'version: 1\npersonas:\n  builder: { owners: ["@wanda"] }\n'],
  ['cannot be read', 'personas: [\n'],
  ['is the same but for a word of comment', `# Nothing to see here\n${TUTTI_CONFIG}`],
];

/** Every test begins and ends with a green gate. */
describe('A42: a release that brings a config of its own', () => {
  let launch: ReadyLaunch;
  before(async () => {
    launch = await prepareLaunch();
  });
  after(() => launch.world.close());

  async function push(config: string): Promise<void> {
    await launch.world.as('wanda').commit(releaseHead, { [CONFIG_PATH]: config });
    await launch.world.ci(launch.pull, 'success');
  }

  async function takeOut(): Promise<void> {
    await push(TUTTI_CONFIG);
    await launch.assertGreen();
  }

  for (const [what, config] of lax)
    it(`is blocked by the config of the default branch, where its own ${what}`, async () => {
      await push(config);
      await launch.assertRed(touched);
      await takeOut();
    });

  it('is blocked too where it takes the config away', async () => {
    const wanda = launch.world.as('wanda');
    const found = await wanda.request(`GET ${contents}`, { path: CONFIG_PATH, ref: releaseHead });
    const { sha } = believe<{ readonly sha: string }>(found);
    await wanda.request(`DELETE ${contents}`, {
      path: CONFIG_PATH,
      branch: releaseHead,
      message: 'Away',
      sha,
    });
    await launch.world.ci(launch.pull, 'success');
    await launch.assertRed(touched);
    await takeOut();
  });

  it('still needs the persona that its own config drops', async () => {
    const { world, initiative } = launch;
    await push(TUTTI_CONFIG.replace(/ {2}guardian:\n(?: {4}.*\n)+/, ''));
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await launch.assertRed(touched);
    assert.match(await launch.summary(), /Guardian: runbook is not met/);
    await push(TUTTI_CONFIG);
    await launch.assertRed(/^Blocked: Guardian: runbook is not met/);
    await world.as('gus').comment(initiative.issueOf('guardian'), '/met runbook: rewritten');
    await launch.assertGreen();
  });

  it('owners that it names for itself have no say', async () => {
    const { world, initiative } = launch;
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    await push(TUTTI_CONFIG.replace('owners: ["@gus"]', 'owners: ["@wanda"]'));
    await world.as('wanda').comment(initiative.issueOf('guardian'), '/met runbook: fine by me');
    await launch.assertRed(touched);
    assert.match(await launch.summary(), /Guardian: runbook is not met/);
    await world.as('gus').comment(initiative.issueOf('guardian'), '/met runbook: rewritten');
    await takeOut();
  });

  it('is not deployed either, from a branch that nobody protects', async () => {
    const { world, initiative } = launch;
    askAt(world, 'production');
    const message = `Ship\n\nInitiative: #${String(initiative.number)}`;
    const files = { [CONFIG_PATH]: `${TUTTI_CONFIG}mode: observe\n` };
    const sha = await world.as('wanda').commit('release/2.0', files, { message });
    await world.settled();
    const gate = (await world.checks(sha)).get('launch-gate');
    assert.equal(gate?.conclusion, 'failure');
    assert.match(gate?.output.title ?? '', touched);
    const run = await startDeploying(world, sha);
    assert.ok(waits(world, run));
    assert.match(commentsOf(world, run).at(-1) ?? '', /^\*\*Blocked: This release also changes/);
  });
});
