import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { systemClock } from '../../octokit/clock.ts';
import { type AppOptions, type OpenInitiative, startWorld, type World } from '../world/world.ts';

/** GitHub as the App sees it: what is `broken`, by its body, gets this answer instead. */
interface Github extends AppOptions {
  broken(body: string): Response | null;
}

function breakable(): Github {
  const github: Github = {
    broken: () => null,
    fetch: async (url, init) =>
      (typeof init?.body === 'string' ? github.broken(init.body) : null) ?? globalThis.fetch(url, init),
    clock: { ...systemClock, sleep: () => systemClock.sleep(1) },
  };
  return github;
}

describe('F18: what left past the gate and cannot be put on the record', () => {
  let github: Github;
  let world: World;

  beforeEach(async () => {
    github = breakable();
    world = await startWorld(github);
    world.sandbox.acme.repository.protections.clear();
  });
  afterEach(() => world.close());

  async function records({ number }: OpenInitiative): Promise<number> {
    const all = await world.ourComments(number);
    return all.filter(({ body }) => body.includes('Released past the gate:')).length;
  }

  const open = async (title: string) => {
    const initiative = await world.openInitiative({ title });
    await world.sign(initiative);
    return initiative;
  };

  it('does not keep others from their record, and is on it once it can be read again', async () => {
    const [unreadable, other] = [await open('One'), await open('Two')];
    const number = String(unreadable.number);
    const pull = await world.openRelease({
      body: `Initiative: #${number}\nInitiative: #${String(other.number)}`,
    });
    github.broken = (body) =>
      body.includes('"query Initiative(') && body.includes(`"number":${number},`)
        ? new Response('<html>Bad gateway</html>', { status: 502 })
        : null;
    await world.as('max').merge(pull);
    await world.settled();
    assert.deepEqual([await records(unreadable), await records(other)], [0, 1]);
    github.broken = () => null;
    world.app().sweep();
    await world.settled();
    assert.deepEqual([await records(unreadable), await records(other)], [1, 1]);
  });

  it('a comment that GitHub refuses is written at the next look', async () => {
    const initiative = await open('One');
    const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    let refused = 0;
    github.broken = (body) => {
      if (!body.includes('tutti:bypass')) return null;
      refused += 1;
      const errors = [{ type: 'FORBIDDEN', path: ['m0'], message: 'Resource not accessible by integration' }];
      return Response.json({ data: { m0: null }, errors });
    };
    await world.as('max').merge(pull);
    await world.settled();
    assert.ok(refused > 0);
    assert.equal(await records(initiative), 0);
    github.broken = () => null;
    world.app().sweep();
    await world.settled();
    assert.equal(await records(initiative), 1);
  });
});
