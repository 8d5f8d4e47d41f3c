import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createHttpsFetch } from '../../octokit/https-fetch.ts';
import { textField } from '../../octokit/json.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { allDoors, type OpenGround, startOpenGround } from '../world/past-the-gate.ts';

/** Each has a gate that is not green: of a pull request, which waits for everybody. */
describe('what left by a door before the config asked for a gate there is held against nobody', () => {
  let ground: OpenGround;

  beforeEach(async () => {
    ground = await startOpenGround();
  });
  afterEach(() => ground.world.close());

  const sweep = () => ground.sweep();
  const restart = async () => {
    await ground.world.restartApp();
    await ground.world.settled();
  };

  /** What is said by an App that saw it, by one that starts later, and once more at a sweep. */
  async function assertRecords(expected: number): Promise<void> {
    for (const look of [sweep, restart, sweep]) {
      await look();
      const said = await ground.records();
      assert.equal(said.length, expected, said.map(({ body }) => body).join('\n'));
    }
  }

  it('a deployment to an environment that is named afterwards', async () => {
    const { sha } = await ground.openPull('change');
    await ground.deploy(sha, 'staging');
    await ground.setConfig(allDoors.replace('[production]', '[production, staging]'));
    await assertRecords(0);
  });

  it('a deployment to one that was named by then is', async () => {
    const { sha } = await ground.openPull('change');
    await ground.setConfig(allDoors.replace('[production]', '[production, staging]'));
    await ground.deploy(sha, 'staging');
    await assertRecords(1);
  });

  it('a merge and a push into a branch that is named afterwards', async () => {
    const { pull, sha } = await ground.openPull('change');
    await ground.setConfig(allDoors.replace('release/**', 'other/**'));
    await ground.merge(pull);
    await ground.world
      .as('max')
      .request('POST /repos/{owner}/{repo}/git/refs', { ref: 'refs/heads/release/2.0', sha });
    await ground.world.settled();
    await ground.setConfig(allDoors);
    await assertRecords(0);
  });

  it('a release whose tag is named afterwards; its tag, of which GitHub keeps no time, is', async () => {
    const { sha } = await ground.openPull('change');
    await ground.setConfig(TUTTI_CONFIG);
    await ground.publish('v1.0', sha);
    await ground.setConfig(allDoors);
    await ground.sweep();
    await restart();
    const said = (await ground.records()).map(({ body }) => body).join('\n');
    assert.doesNotMatch(said, /was published/);
  });

  it('what left under `observe`, by whoever starts once the gate is kept', async () => {
    const { pull, sha } = await ground.openPull('change');
    await ground.setConfig(`${allDoors}mode: observe\n`);
    await ground.merge(pull);
    await ground.deploy(sha, 'production');
    await ground.world
      .as('max')
      .request('POST /repos/{owner}/{repo}/git/refs', { ref: 'refs/heads/release/2.0', sha });
    await ground.world.settled();
    await ground.setConfig(allDoors);
    await assertRecords(0);
  });

  it('what left before there was a config', async () => {
    const { pull } = await ground.openPull('change');
    const path = '.github/tutti.yml';
    const adm = ground.world.as('adm');
    const file = await adm.request('GET /repos/{owner}/{repo}/contents/{path}', { path });
    await adm.request('DELETE /repos/{owner}/{repo}/contents/{path}', {
      path,
      message: 'Without a gate',
      sha: textField(file, 'sha'),
    });
    await ground.world.settled();
    await ground.merge(pull);
    await ground.setConfig(allDoors);
    await assertRecords(0);
  });

  it('but what left while a gate was kept, whatever the config said before and after', async () => {
    const { pull } = await ground.openPull('change');
    await ground.world.stopApp();
    await ground.world.as('max').merge(pull);
    await ground.world.as('adm').commit('main', { '.github/tutti.yml': `${allDoors}mode: observe\n` });
    await ground.world.as('adm').commit('main', { '.github/tutti.yml': allDoors });
    await restart();
    await assertRecords(1);
  });

  it('and it is, where GitHub does not tell what the config was', async () => {
    const { pull } = await ground.openPull('change');
    await ground.setConfig(`${allDoors}mode: observe\n`);
    await ground.world.stopApp();
    await ground.world.as('max').merge(pull);
    await ground.world.as('adm').commit('main', { '.github/tutti.yml': allDoors });
    const github = createHttpsFetch({ env: {} });
    const fetch: typeof github = async (url, init) =>
      typeof url === 'string' && url.includes('/activity?')
        ? Response.json({ message: 'Not Found' }, { status: 404 })
        : github(url, init);
    await ground.world.restartApp({ fetch });
    await ground.world.settled();
    assert.equal((await ground.records()).length, 1);
  });
});
