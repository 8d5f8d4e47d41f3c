import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { createQueue, type QueueOptions } from '../../app/queue.ts';
import { GithubError } from '../../octokit/github-error.ts';
import { createFakeClock } from '../octokit/fake-time.ts';

function queueOf(run: (item: string) => Promise<void>, options: Partial<QueueOptions<string>> = {}) {
  const clock = createFakeClock();
  return { clock, queue: createQueue<string>({ keyOf: (item) => item, run, clock, ...options }) };
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('queue', () => {
  it('does what waits under one key once', async () => {
    const done: string[] = [];
    const { queue } = queueOf(
      async (item) => {
        await nextTurn();
        done.push(item);
      },
      { concurrency: 1 },
    );
    for (const item of ['a', 'b', 'b', 'b']) queue.add(item);
    await queue.idle();
    assert.deepEqual(done, ['a', 'b']);
  });

  it('gathers what comes in a burst before it begins', async () => {
    const done: string[] = [];
    const { queue, clock } = queueOf(
      (item) => {
        done.push(item);
        return Promise.resolve();
      },
      { gatherMs: (item) => (item === 'burst' ? 200 : 0) },
    );
    for (const item of ['burst', 'burst', 'other', 'burst']) queue.add(item);
    await queue.idle();
    assert.deepEqual(done, ['other', 'burst']);
    assert.deepEqual(clock.slept, [200]);
  });

  it('does once more what is added while it runs', async () => {
    let runs = 0;
    const { queue } = queueOf(async () => {
      runs += 1;
      await nextTurn();
    });
    queue.add('a');
    queue.add('a');
    queue.add('a');
    await queue.idle();
    assert.equal(runs, 2);
  });

  it('never works on one key twice at once, nor on more keys than it may, and does everything (F52)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        async (items, concurrency) => {
          const active = new Set<string>();
          const lastRun = new Map<string, number>();
          let step = 0;
          const run = async (item: string) => {
            assert.ok(!active.has(item));
            active.add(item);
            assert.ok(active.size <= concurrency);
            step += 1;
            lastRun.set(item, step);
            await nextTurn();
            active.delete(item);
          };
          const { queue } = queueOf(run, { concurrency });
          const lastAdd = new Map<string, number>();
          for (const item of items) {
            lastAdd.set(item, step);
            queue.add(item);
            if (item === 'c') await nextTurn();
          }
          await queue.idle();
          // Every key ran at or after the moment it was last added.
          for (const [item, added] of lastAdd)
            assert.ok((lastRun.get(item) ?? 0) > added || items.length === 0);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('tries again with growing pauses, and forgets the failures once it works', async () => {
    let failures = 2;
    const { queue, clock } = queueOf(() => {
      failures -= 1;
      return failures >= 0 ? Promise.reject(new Error('no')) : Promise.resolve();
    });
    queue.add('a');
    await queue.idle();
    assert.deepEqual(clock.slept, [1000, 2000]);
    assert.deepEqual(queue.parked(), []);
  });

  it('F53 parks what always fails, goes on with the rest, and tries again when asked', async () => {
    let poison = true;
    const done: string[] = [];
    const outcomes: string[] = [];
    const { queue } = queueOf(
      (item) => {
        if (item === 'bad' && poison) return Promise.reject(new Error('always'));
        done.push(item);
        return Promise.resolve();
      },
      { onFailure: (_key, _error, outcome) => outcomes.push(outcome) },
    );
    queue.add('bad');
    queue.add('good');
    await queue.idle();
    assert.deepEqual(done, ['good']);
    assert.deepEqual(queue.parked(), ['bad']);
    assert.deepEqual(outcomes, ['retry', 'retry', 'retry', 'retry', 'parked']);
    poison = false;
    queue.add('bad');
    await queue.idle();
    assert.deepEqual([done, queue.parked()], [['good', 'bad'], []]);
  });

  for (const [moment, addDuring] of [
    ['during its last failing try', 'try'],
    ['while it is being parked', 'parking'],
  ] as const) {
    it(`F53 runs again, with all its tries, what is added ${moment}, and it no longer counts as parked`, async () => {
      const seen: string[] = [];
      const add = (during: string) => {
        if (during === addDuring && seen.length === 5) queue.add('a 2');
      };
      const { queue } = queueOf(
        async (item) => {
          seen.push(item);
          await nextTurn();
          add('try');
          if (seen.length < 8) throw new Error('not yet');
        },
        {
          keyOf: (item) => item.charAt(0),
          onParked: async () => {
            await nextTurn();
            add('parking');
          },
        },
      );
      queue.add('a 1');
      await queue.idle();
      assert.deepEqual(seen, [...Array<string>(5).fill('a 1'), ...Array<string>(3).fill('a 2')]);
      assert.deepEqual(queue.parked(), []);
    });
  }

  it('waits as long as a rate limit asks, as often as it takes, without giving up', async () => {
    let limited = 8;
    const limit = new GithubError({
      code: 'github-rate-limited',
      what: 'limited',
      where: 'here',
      fix: 'wait',
      retryAfterMs: 90_000,
    });
    const { queue, clock } = queueOf(() => {
      limited -= 1;
      return limited >= 0 ? Promise.reject(limit) : Promise.resolve();
    });
    queue.add('a');
    await queue.idle();
    assert.deepEqual(clock.slept, Array(8).fill(90_000));
    assert.deepEqual(queue.parked(), []);
  });

  it('F48 finishes what has begun when it drains, and begins nothing more', async () => {
    const done: string[] = [];
    const { queue } = queueOf(
      async (item) => {
        await nextTurn();
        done.push(item);
      },
      { concurrency: 1 },
    );
    queue.add('a');
    queue.add('b');
    await queue.drain();
    assert.deepEqual(done, ['a']);
  });
});
