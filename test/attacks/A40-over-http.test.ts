import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prepareLaunch, type ReadyLaunch } from './ready-launch.ts';

/** What a release is linked to is read anew each time. Every test begins and ends with a green gate. */
describe('through GitHub, the links of a release', () => {
  let launch: ReadyLaunch;
  let linked = '';
  before(async () => {
    launch = await prepareLaunch();
    linked = `Initiative: #${String(launch.initiative.number)}`;
  });
  after(() => launch.world.close());

  const describeAs = (body: string) => launch.world.as('wanda').editPull(launch.pull, { body });

  async function relink(): Promise<void> {
    await describeAs(linked);
    await launch.assertGreen();
  }

  it('A40: a link that is taken out of the text takes the green along', async () => {
    await describeAs('Never mind.');
    await launch.assertRed(/^Blocked: This release is linked to no initiative/);
    await relink();
  });

  for (const [where, text] of [
    ['a comment of HTML', (line: string) => `<!--\n${line}\n-->`],
    ['a block of code', (line: string) => `\`\`\`\n${line}\n\`\`\``],
    ['a quote', (line: string) => `> ${line}`],
  ] as const)
    it(`A40: a link in ${where} links nothing`, async () => {
      await describeAs(text(linked));
      await launch.assertRed(/^Blocked: This release is linked to no initiative/);
      await relink();
    });

  it('A40: a second initiative that is not ready holds the release as well', async () => {
    const second = await launch.world.openInitiative({ title: 'Another one' });
    await describeAs(`${linked}, #${String(second.number)}`);
    await launch.assertRed(/^Waiting: Visionary has not committed/, null);
    await describeAs(`${linked}\n\nCloses #${String(second.number)}`);
    await launch.assertRed(/^Waiting: Visionary has not committed/, null);
    await relink();
  });

  it('A40: an initiative that does not exist, or is a pull request, is none', async () => {
    for (const number of [999, launch.pull]) {
      await describeAs(`${linked}, #${String(number)}`);
      await launch.assertRed(/^(?:Blocked|Unknown): #\d+ is not an initiative of this repository/);
    }
    await relink();
  });

  it('A40: a pull request that turns to a release branch is judged from then on', async () => {
    const wanda = launch.world.as('wanda');
    await wanda.editPull(launch.pull, { base: 'main' });
    await describeAs('Never mind.');
    await wanda.editPull(launch.pull, { base: 'release/1.0' });
    await launch.assertRed(/^Blocked: This release is linked to no initiative/);
    await relink();
  });

  it('A40: a green of long ago does not come in through a pull request that was merged before', async () => {
    const { world } = launch;
    const old = await world.openInitiative({ title: 'Launched long ago' });
    await world.sign(old);
    await world.declareAll(old);
    await world.as('adm').editIssue(old.number, { state: 'closed' });
    const wanda = world.as('wanda');
    await wanda.commit('develop', { 'src/d.js': '//\n' }, { from: 'release/1.0' });
    await wanda.commit('disguised', { 'src/e.js': '//\n' }, { from: 'develop' });
    const body = `Initiative: #${String(old.number)}`;
    const merged = await wanda.openPull({ head: 'disguised', base: 'develop', body });
    assert.ok((await wanda.merge(merged)).merged);
    const pull = await wanda.openPull({ head: 'develop', base: 'release/1.0', body: linked });
    await world.settled();
    const gate = await world.gate(pull);
    assert.equal(gate?.conclusion, 'failure');
    assert.match(gate?.output.summary ?? '', /Launched long ago/);
    assert.match(gate?.output.title ?? '', new RegExp(`^Blocked: .*#${String(old.number)}`));
  });
});
