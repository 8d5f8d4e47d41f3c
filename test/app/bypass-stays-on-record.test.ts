import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { systemClock } from '../../octokit/clock.ts';
import { allDoors, type OpenGround, startOpenGround } from '../world/past-the-gate.ts';

describe('what left past the gate stays on the record, however late somebody deletes it', () => {
  let ground: OpenGround;
  let isBroken = false;

  beforeEach(async () => {
    isBroken = false;
    ground = await startOpenGround({
      clock: { ...systemClock, sleep: () => systemClock.sleep(1) },
      fetch: async (url, init) =>
        isBroken && typeof init?.body === 'string' && init.body.includes('tutti:bypass ')
          ? new Response('<html>Bad gateway</html>', { status: 502 })
          : fetch(url, init),
    });
  });
  afterEach(() => ground.world.close());

  async function assertComesBack(): Promise<void> {
    await ground.hoursPass(3);
    const [record, ...more] = await ground.records();
    assert.ok(record);
    assert.deepEqual(more, []);
    await ground.world.as('adm').deleteComment(record.id);
    await ground.world.settled();
    await ground.hoursPass(1);
    const [again] = await ground.records();
    assert.notEqual(again?.id, record.id);
    assert.equal(again?.body, record.body);
    const [table] = await ground.world.ourComments(ground.initiative.number);
    assert.match(table?.body ?? '', /past the gate, once:/);
  }

  it('a merge', async () => {
    const { pull } = await ground.openPull('change');
    await ground.merge(pull);
    await assertComesBack();
  });

  it('a push', async () => {
    const { message, world } = ground;
    await world.as('max').commit('release/1.0', { 'src/p.js': '//\n' }, { message });
    await world.settled();
    await assertComesBack();
  });

  it('a deployment', async () => {
    const { sha } = await ground.openPull('change');
    await ground.deploy(sha, 'production');
    await assertComesBack();
  });

  it('not under `observe`, and once the gate is kept again', async () => {
    const { pull } = await ground.openPull('change');
    await ground.merge(pull);
    await ground.setConfig(`${allDoors}mode: observe\n`);
    const [record] = await ground.records();
    await ground.world.as('adm').deleteComment(record?.id ?? 0);
    await ground.hoursPass(3);
    assert.deepEqual(await ground.records(), []);
    await ground.setConfig(allDoors);
    await ground.sweep();
    assert.equal((await ground.records()).length, 1);
  });

  it('and is put there when GitHub has taken no comment for hours', async () => {
    const { pull, sha } = await ground.openPull('change');
    isBroken = true;
    await ground.merge(pull);
    await ground.deploy(sha, 'production');
    await ground.hoursPass(3);
    assert.deepEqual(await ground.records(), []);
    isBroken = false;
    await ground.sweep();
    assert.equal((await ground.records()).length, 2);
  });

  it('a release too, which is not made a draft once more when it came out anew while that was fine', async () => {
    await ground.redraft();
    await ground.publish('v1.0', await ground.hiddenCommit());
    assert.equal(await ground.isOut(), false);
    await ground.setConfig(`${allDoors}mode: observe\n`);
    const [release] = ground.world.sandbox.store.releases.values();
    await ground.world.as('max').request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
      release_id: release?.id,
      draft: false,
    });
    await ground.world.settled();
    await ground.setConfig(`${allDoors}  unready: draft\n`);
    await ground.hoursPass(3);
    for (const { id } of await ground.records()) await ground.world.as('adm').deleteComment(id);
    await ground.hoursPass(1);
    assert.equal(await ground.isOut(), true);
    const said = (await ground.records()).filter(({ body }) => body.includes('was published'));
    assert.equal(said.length, 1);
  });
});
