import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { systemClock } from '../../octokit/clock.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { setInstallationPermissions } from '../../sandbox/state/apps.ts';
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

  /** Of comments that put a bypass on the record, the first are refused. */
  function refuseComments(first: number): () => number {
    let refused = 0;
    github.broken = (body) => {
      if (!body.includes('tutti:bypass') || refused >= first) return null;
      refused += 1;
      const errors = [{ type: 'FORBIDDEN', path: ['m0'], message: 'Resource not accessible by integration' }];
      return Response.json({ data: { m0: null }, errors });
    };
    return () => refused;
  }

  it('a comment that GitHub refuses is tried again, without another event', async () => {
    const initiative = await open('One');
    const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    const refused = refuseComments(2);
    await world.as('max').merge(pull);
    await world.settled();
    assert.equal(refused(), 2);
    assert.equal(await records(initiative), 1);
  });

  it('a release goes back to draft only once it is on the record', async () => {
    const { store, acme } = world.sandbox;
    const { installation } = acme;
    const permissions = { ...installation.permissions, contents: 'write' } as const;
    setInstallationPermissions(store, asUser(acme.people.adm), installation, permissions);
    const config = `${TUTTI_CONFIG}  tags: ["v*"]\n  unready: draft\n`;
    await world.as('adm').commit('main', { '.github/tutti.yml': config });
    await world.restartApp(github);
    await world.settled();
    const initiative = await open('One');
    const message = `Work\n\nInitiative: #${String(initiative.number)}`;
    await world.as('wanda').commit('main', { 'src/a.js': '//\n' }, { message });
    await world.settled();
    const drafts = async () =>
      JSON.stringify(await world.as('max').request('GET /repos/{owner}/{repo}/releases'));
    github.broken = (body) =>
      body.includes('was published') ? new Response('<html>Bad gateway</html>', { status: 502 }) : null;
    await world
      .as('max')
      .request('POST /repos/{owner}/{repo}/releases', { tag_name: 'v1.0', target_commitish: 'main' });
    await world.settled();
    assert.match(await drafts(), /"draft":false/);
    github.broken = () => null;
    world.app().sweep();
    await world.settled();
    assert.match(await drafts(), /"draft":true/);
    const said = (await world.ourComments(initiative.number)).map(({ body }) => body).join('\n');
    assert.match(said, /was published on/);
    assert.match(said, /Put back to draft/);
  });
});
