import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLocks } from '../../reconcile/locks.ts';

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('locks', () => {
  it('let one in at a time, also where keys are named in different orders', async () => {
    const locks = createLocks();
    let inside = 0;
    const work = async () => {
      inside += 1;
      assert.equal(inside, 1);
      await nextTurn();
      inside -= 1;
    };
    await Promise.all(
      [['a', 'b'], ['b', 'a'], ['b'], ['a']].map((keys) => locks.hold(['x', ...keys], locks.now(), work)),
    );
    assert.equal(inside, 0);
  });

  it('tell whose picture is older than the last writer', async () => {
    const locks = createLocks();
    const since = locks.now();
    const stale = (keys: string[], mark: number) =>
      locks.hold(keys, mark, (isStale) => Promise.resolve(isStale));
    assert.equal(await stale(['a'], since), false);
    assert.equal(await stale(['a'], since), true);
    assert.equal(await stale(['b'], since), false);
    assert.equal(await stale(['a'], locks.now()), false);
  });

  it('who is turned away makes nobody else stale, so that somebody always gets through', async () => {
    const locks = createLocks();
    const enter = (mark: number) => locks.hold(['a'], mark, (isStale) => Promise.resolve(isStale));
    const first = locks.now();
    assert.equal(await enter(first), false);
    const second = locks.now();
    assert.equal(await enter(first), true);
    assert.equal(await enter(second), false);
  });

  it('are free again after a failure', async () => {
    const locks = createLocks();
    await assert.rejects(locks.hold(['a'], 0, () => Promise.reject(new Error('no'))));
    assert.equal(await locks.hold(['a'], locks.now(), () => Promise.resolve('in')), 'in');
  });
});
