import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { systemClock } from '../../octokit/clock.ts';
import { allDoors, type OpenGround, startOpenGround } from '../world/past-the-gate.ts';

describe('what nobody had asked about when it left is judged then', () => {
  let ground: OpenGround;
  /** How many more requests fail of those, by their bodies, that do. */
  let failures = 0;
  let fails: (body: string) => boolean = () => false;

  beforeEach(async () => {
    failures = 0;
    ground = await startOpenGround({
      clock: { ...systemClock, sleep: () => systemClock.sleep(1) },
      fetch: async (url, init) => {
        if (failures === 0 || typeof init?.body !== 'string' || !fails(init.body)) return fetch(url, init);
        failures -= 1;
        return new Response('<html>Bad gateway</html>', { status: 502 });
      },
    });
  });
  afterEach(() => ground.world.close());

  const failOnce = (what: typeof fails) => {
    fails = what;
    failures = 1;
  };

  it('a deployment, though its check cannot be written at first', async () => {
    const sha = await ground.hiddenCommit();
    failOnce((body) => body.includes('deployment-gate') && body.includes('mutation'));
    await ground.deploy(sha, 'production');
    await ground.sweep();
    assert.equal(failures, 0);
    assert.equal((await ground.records()).length, 1);
  });

  it('and not once more when it is ready, where the record could not be written at first', async () => {
    const sha = await ground.hiddenCommit();
    fails = (body) => body.includes('tutti:bypass ');
    failures = Number.POSITIVE_INFINITY;
    await ground.deploy(sha, 'production');
    await ground.world.declareAll(ground.initiative);
    await ground.world.ciOn(sha, 'success', 'push');
    failures = 0;
    await ground.sweep();
    assert.equal((await ground.records()).length, 1);
  });

  it('a pull request that is opened and merged at once, though its record cannot be written at first', async () => {
    const { deliveries } = ground.world.sandbox;
    await ground.hiddenCommit();
    deliveries.hold();
    const body = `Initiative: #${String(ground.initiative.number)}`;
    const pull = await ground.world.as('wanda').openPull({ head: 'hidden', body });
    assert.equal((await ground.world.as('max').merge(pull)).merged, true);
    failOnce((text) => text.includes('tutti:bypass '));
    deliveries.release();
    await ground.world.settled();
    await ground.sweep();
    assert.equal(failures, 0);
    assert.equal((await ground.records()).length, 1);
  });

  it('a deployment in the very second of a look at something else', async () => {
    const sha = await ground.hiddenCommit();
    const { clock } = ground.world.sandbox.store;
    const now = clock.now.bind(clock);
    const moment = now();
    clock.now = () => moment;
    await ground.sweep();
    await ground.deploy(sha, 'production');
    clock.now = now;
    await ground.sweep();
    assert.equal((await ground.records()).length, 1);
  });

  it('a release: it is put on the record beside its tag, and back to draft where the config says so', async () => {
    await ground.redraft();
    await ground.publish('v1.0', await ground.hiddenCommit());
    assert.equal(await ground.isOut(), false);
    const said = (await ground.records()).map(({ body }) => body).join('\n');
    assert.match(said, /was tagged/);
    assert.match(said, /was published/);
  });

  it('not what was deployed before its environment was named', async () => {
    const sha = await ground.hiddenCommit();
    await ground.deploy(sha, 'staging');
    await ground.setConfig(allDoors.replace('[production]', '[production, staging]'));
    await ground.sweep();
    assert.deepEqual(await ground.records(), []);
  });
});
