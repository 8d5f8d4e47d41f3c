import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { type ReleaseLaunch, startReleaseLaunch } from '../world/release-launch.ts';

describe('A40: a release is asked for, and the App makes it by itself', () => {
  let launch: ReleaseLaunch;
  let meanwhile: (() => void) | null = null;
  const between: typeof fetch = (url, init) => {
    if (init?.method === 'POST' && new Request(url).url.endsWith('/releases')) meanwhile?.();
    return fetch(url, init);
  };

  beforeEach(async () => {
    meanwhile = null;
    launch = await startReleaseLaunch({ fetch: between });
    await launch.mayWriteContents();
  });
  afterEach(() => launch.world.close());

  it('not for one that is dark: it holds no other release, and gets none of its own', async () => {
    const { ci, say, tags } = launch;
    await say('lea', '/release v1.0');
    await say('gus', '/hold the pager is down');
    await say('ana', '/dark flag');
    await say('lea', '/dark flag');
    await ci('success');
    assert.deepEqual(await tags(), []);
  });

  it('A68: not for one that is overridden', async () => {
    const { world, ci, say, tags } = launch;
    await say('lea', '/release v1.0');
    const sha = world.sandbox.acme.repository.refs.get('refs/heads/main') ?? '';
    await say('lea', `/override ${sha} payments are down`);
    await say('gus', `/override ${sha} payments are down`);
    await ci('success');
    assert.match((await world.checks(sha)).get('launch-gate')?.output.title ?? '', /^OVERRIDDEN/);
    assert.deepEqual(await tags(), []);
  });

  it('not for one that was closed since', async () => {
    const { world, initiative, ci, say, tags } = launch;
    await say('lea', '/release v1.0');
    await world.declareAll(initiative);
    await world.as('lea').editIssue(initiative.number, { state: 'closed', state_reason: 'not_planned' });
    await world.settled();
    await ci('success');
    assert.deepEqual(await tags(), []);
  });

  it('not for one that only a pull request with the same head names', async () => {
    const { world, initiative, ci, tags } = launch;
    const other = await world.openInitiative({ title: 'Not merged' });
    await world.sign(other);
    await world.as('wanda').commit('release/2.0', { 'NOTES.md': 'x\n' }, { from: 'main' });
    await launch.work(initiative);
    for (const one of [initiative, other]) await world.declareAll(one);
    await ci('success');
    await world.as('lea').comment(other.number, '/release v2.0');
    await world.settled();
    const body = [other, initiative].map(({ number }) => `Initiative: #${String(number)}`).join('\n');
    const pull = await world.as('wanda').openPull({ head: 'main', base: 'release/2.0', body });
    await world.settled();
    await world.ci(pull, 'success');
    world.app().sweep();
    await world.settled();
    assert.equal((await world.gate(pull))?.conclusion, 'success');
    assert.deepEqual(await tags(), []);
  });

  it('A12: not once it was taken back, also when who did that is an owner no more', async () => {
    const { world, initiative, config, ci, say, tags } = launch;
    const path = '.github/tutti.yml';
    const two = config.replace('owners: ["@lea"]', 'owners: ["@lea", "@dee"]');
    assert.notEqual(two, config);
    await world.as('adm').commit('main', { [path]: two });
    await world.settled();
    await say('lea', '/release v1.0');
    await say('dee', '/release clear');
    await world.declareAll(initiative);
    await world.as('adm').commit('main', { [path]: config });
    await world.settled();
    await ci('success');
    assert.deepEqual(await tags(), []);
  });

  it('a tag that is moved while its release is made is not called released', async () => {
    const { world, initiative, ci, say, all } = launch;
    const evil = await world.as('wanda').commit('evil', { 'evil.js': '//\n' }, { from: 'release/1.0' });
    await world.declareAll(initiative);
    await ci('success');
    meanwhile = () => world.sandbox.acme.repository.refs.set('refs/tags/v1.0', evil);
    await say('lea', '/release v1.0');
    assert.doesNotMatch(await all(), /where every persona was ready/);
    assert.match(await all(), /there is a tag of that name already, on another commit/);
  });
});
