import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import type { Scheduler } from '../../app/scheduler.ts';
import { startWorld } from '../world/world.ts';

/** Keeps later work until a test says that the time has come. */
function createHandScheduler(): Scheduler & {
  readonly later: Map<string, { delay: number; work: () => void }>;
} {
  const later = new Map<string, { delay: number; work: () => void }>();
  const keep = (key: string, delay: number, work: () => void) => void later.set(key, { delay, work });
  return { later, after: keep, every: keep, stop: () => later.clear() };
}

describe('later', () => {
  it('R12 what an event announced is looked at again after 30 seconds and after 5 minutes', async (test) => {
    const scheduler = createHandScheduler();
    const world = await startWorld({ scheduler });
    test.after(() => world.close());
    const { number } = await world.openInitiative();
    const settling = [...scheduler.later].filter(([key]) => key.includes(`initiative ${String(number)} +`));
    assert.deepEqual(
      settling.map(([, { delay }]) => delay),
      [30_000, 300_000],
    );
    const asked = world.sandbox.usage().graphqlRequests;
    settling[0]?.[1].work();
    await world.settled();
    assert.ok(world.sandbox.usage().graphqlRequests > asked);
  });

  it('F01 a lost webhook is made good by the next hourly sweep', async (test) => {
    const scheduler = createHandScheduler();
    const world = await startWorld({ scheduler });
    test.after(() => world.close());
    const initiative = await world.openInitiative();
    const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    await world.sign(initiative);
    await world.declareAll(initiative);
    await world.ci(pull, 'success');
    assert.equal((await world.gate(pull))?.conclusion, 'success');
    world.sandbox.deliveries.hold();
    await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook it is out of date');
    world.sandbox.deliveries.release([]);
    await world.settled();
    assert.equal((await world.gate(pull))?.conclusion, 'success');
    const sweep = scheduler.later.get('sweep');
    assert.equal(sweep?.delay, 3_600_000);
    sweep.work();
    await world.settled();
    assert.equal((await world.gate(pull))?.conclusion, 'failure');
  });
});

it('A71 the App refuses to start with a weak secret, says all that is wrong, and exits with 2', () => {
  const env = { PATH: process.env['PATH'], APP_ID: '7', WEBHOOK_SECRET: 'development' };
  const main = new URL('../../app/main.ts', import.meta.url).pathname;
  const { status, stderr } = spawnSync(process.execPath, [main], { env, encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /WEBHOOK_SECRET is shorter than 32 characters/);
  assert.match(stderr, /PRIVATE_KEY/);
  assert.ok(!stderr.includes('development'));
});
