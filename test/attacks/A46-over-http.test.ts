import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { prepareLaunch, type ReadyLaunch } from './ready-launch.ts';

const config = '.github/tutti.yml';

/** What can become of the config on the default branch. Every test begins and ends with a green gate. */
describe('through GitHub, a config that demands nothing', () => {
  let launch: ReadyLaunch;
  before(async () => {
    launch = await prepareLaunch();
  });
  after(() => launch.world.close());

  const adm = () => launch.world.as('adm');

  async function restoreConfig(): Promise<void> {
    await adm().commit('main', { [config]: TUTTI_CONFIG });
    await launch.assertGreen();
  }

  const broken: readonly (readonly [string, string])[] = [
    ['emptied', ''],
    ['reduced to a comment', '# nothing\n'],
    ['broken in line 3', TUTTI_CONFIG.replace('band: Checkout', 'band: [Checkout')],
    ['left without owners', TUTTI_CONFIG.replace('owners: ["@gus"]', 'owners: []')],
    ['spelt wrongly', TUTTI_CONFIG.replace('release:', 'releases:')],
  ];
  for (const [how, text] of broken)
    it(`A46: a config that is ${how} on the default branch is an error with its line`, async () => {
      await adm().commit('main', { [config]: text });
      await launch.assertRed(/^Unknown: \.github\/tutti\.yml has a mistake/);
      assert.match(await launch.summary(), /blob\/[0-9a-f]{40}\/\.github\/tutti\.yml#L\d+/);
      await restoreConfig();
    });

  it('F30: a config that is deleted is an error, never silence', async () => {
    const file = await adm().request('GET /repos/{owner}/{repo}/contents/{path}', { path: config });
    assert.ok(typeof file === 'object' && file !== null && 'sha' in file);
    await adm().request('DELETE /repos/{owner}/{repo}/contents/{path}', {
      path: config,
      sha: file.sha,
      message: 'Remove the config',
    });
    await launch.assertRed(/^Unknown: There is no \.github\/tutti\.yml on the default branch/);
    await restoreConfig();
  });
});
