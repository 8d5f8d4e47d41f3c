import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { systemClock } from '../../octokit/clock.ts';
import { type AppOptions, startWorld, type World } from '../world/world.ts';

interface Breakable extends AppOptions {
  /** Which requests, by their bodies, end in a bad gateway. */
  broken(body: string): boolean;
}

/** GitHub as the App sees it, and a clock by which nobody waits long between tries. */
function breakable(): Breakable {
  const github: Breakable = {
    broken: () => false,
    fetch: async (url, init) =>
      typeof init?.body === 'string' && github.broken(init.body)
        ? new Response('<html>Bad gateway</html>', { status: 502 })
        : globalThis.fetch(url, init),
    clock: { ...systemClock, sleep: () => systemClock.sleep(1) },
  };
  return github;
}

const nothing = () => false;
const initiatives = (body: string) => body.includes('"query Initiative(');
const unknown = /^Unknown: GitHub could not be read/;

/** An initiative of which everything is there, and its release. */
async function prepare(world: World): Promise<{ readonly initiative: number; readonly pull: number }> {
  const initiative = await world.openInitiative();
  await world.sign(initiative);
  await world.declareAll(initiative);
  const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
  await world.ci(pull, 'success');
  await world.settled();
  assert.equal((await world.gate(pull))?.conclusion, 'success');
  return { initiative: initiative.number, pull };
}

async function assertUnknown(world: World, pull: number): Promise<void> {
  const gate = await world.gate(pull);
  assert.equal(gate?.conclusion, 'failure');
  assert.match(gate.output.title ?? '', unknown);
}

describe('F18 GitHub cannot be read', () => {
  it('a green that can no longer be checked turns red and says so, and comes back when GitHub answers', async (test) => {
    const github = breakable();
    const world = await startWorld(github);
    test.after(() => world.close());
    const { initiative, pull } = await prepare(world);

    github.broken = initiatives;
    await world.as('gus').comment(initiative, '/hold the pager is broken');
    await world.settled();
    await assertUnknown(world, pull);

    github.broken = nothing;
    await world.as('gus').comment(initiative, '/release-hold');
    await world.settled();
    assert.equal((await world.gate(pull))?.conclusion, 'success');
  });

  it('after a restart, which forgets what hangs on what, the green turns red too, and what is not green stays', async (test) => {
    const github = breakable();
    const world = await startWorld(github);
    test.after(() => world.close());
    const { initiative, pull } = await prepare(world);
    const untested = await world.openRelease({ body: `Initiative: #${String(initiative)}` });
    const waiting = await world.gate(untested);
    assert.equal(waiting?.status, 'in_progress');

    github.broken = initiatives;
    await world.restartApp(github);
    await world.as('gus').comment(initiative, '/hold the pager is broken');
    await world.settled();
    await assertUnknown(world, pull);
    assert.deepEqual(await world.gate(untested), waiting);

    github.broken = nothing;
    await world.as('gus').comment(initiative, '/release-hold');
    await world.settled();
    assert.equal((await world.gate(pull))?.conclusion, 'success');
  });

  it('after a restart, an initiative alone is reason enough: its releases need not be tried themselves', async (test) => {
    const github = breakable();
    const world = await startWorld(github);
    test.after(() => world.close());
    const { initiative, pull } = await prepare(world);

    // The sweep finds nothing to look at, so that nothing but the comment leads to the release.
    github.broken = (body) => initiatives(body) || body.includes('"query Work(');
    await world.restartApp(github);
    await world.settled();
    github.broken = initiatives;
    await world.as('gus').comment(initiative, '/hold the pager is broken');
    await world.settled();
    await assertUnknown(world, pull);
  });

  it('a release that is known to hang on something else keeps its green', async (test) => {
    const github = breakable();
    const world = await startWorld(github);
    test.after(() => world.close());
    const { pull } = await prepare(world);
    const before = await world.gate(pull);
    const other = await world.as('lea').openIssue({ title: 'A question', body: 'How long?', labels: [] });
    await world.settled();

    github.broken = (body) => initiatives(body) && body.includes(`"number":${String(other)},`);
    await world.as('gus').comment(other, '/not-long');
    await world.settled();
    const parked = world.logs.filter(({ event }) => event === 'parked').map(({ target }) => String(target));
    assert.match(parked.join(), new RegExp(`initiative ${String(other)}$`));
    assert.deepEqual(await world.gate(pull), before);
  });

  it('where GitHub does not even say what there is, the gate stays and the log says so', async (test) => {
    const github = breakable();
    const world = await startWorld(github);
    test.after(() => world.close());
    const { initiative, pull } = await prepare(world);

    github.broken = (body) => body.includes('"query ');
    await world.restartApp(github);
    await world.as('gus').comment(initiative, '/hold the pager is broken');
    await world.settled();
    assert.equal((await world.gate(pull))?.conclusion, 'success');
    const left = world.logs.filter(({ event }) => event === 'gate left as it is');
    assert.match(
      left.map(({ target }) => String(target)).join(),
      new RegExp(`initiative ${String(initiative)}\\b`),
    );
  });

  it('where GitHub does not take the red either, the log says so', async (test) => {
    const github = breakable();
    const refusal = { type: 'FORBIDDEN', path: ['m0'], message: 'Resource not accessible' };
    const refusing: AppOptions = {
      ...github,
      fetch: async (url, init) =>
        typeof init?.body === 'string' && init.body.includes('mutation Apply(')
          ? Response.json({ data: { m0: null }, errors: [refusal] })
          : (github.fetch ?? fetch)(url, init),
    };
    const world = await startWorld(github);
    test.after(() => world.close());
    const { pull } = await prepare(world);

    github.broken = initiatives;
    await world.restartApp(refusing);
    await world.settled();
    assert.equal((await world.gate(pull))?.conclusion, 'success');
    const left = world.logs.filter(({ event }) => event === 'gate left as it is');
    assert.match(left.map(({ error }) => String(error)).join(), /Resource not accessible/);
  });
});
