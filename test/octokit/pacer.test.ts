import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPacer } from '../../octokit/pacer.ts';
import { createFakeClock } from './fake-time.ts';

async function timesOf(creations: readonly number[], limits: { perMinute?: number; perHour?: number } = {}) {
  const clock = createFakeClock(0);
  const pacer = createPacer({ clock, intervalMs: 1000, ...limits });
  return Promise.all(creations.map((count) => pacer.run(count, () => Promise.resolve(clock.now() / 1000))));
}

describe('pacer', () => {
  it('lets one second pass between writes', async () => {
    assert.deepEqual(await timesOf([0, 0, 0]), [0, 1, 2]);
  });

  it('keeps to the content that GitHub lets one create in a minute', async () => {
    assert.deepEqual(await timesOf([8, 8, 8], { perMinute: 16 }), [0, 1, 60]);
  });

  it('keeps to the content that GitHub lets one create in an hour', async () => {
    assert.deepEqual(await timesOf([8, 8, 8], { perHour: 16 }), [0, 1, 3600]);
  });

  it('lets a request that is larger than the budget through once nothing else counts', async () => {
    assert.deepEqual(await timesOf([8, 100], { perMinute: 16 }), [0, 60]);
  });

  it('goes on after a write that failed', async () => {
    const clock = createFakeClock(0);
    const pacer = createPacer({ clock, intervalMs: 1000 });
    await assert.rejects(pacer.run(1, () => Promise.reject(new Error('no'))));
    assert.equal(await pacer.run(1, () => Promise.resolve(clock.now())), 1000);
  });
});
