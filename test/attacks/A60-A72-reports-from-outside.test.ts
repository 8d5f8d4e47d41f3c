import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asUser } from '../../sandbox/state/actor.ts';
import { commitFiles } from '../../sandbox/state/git.ts';
import { createPullRequest } from '../../sandbox/state/pull-requests.ts';
import { forkRepository } from '../../sandbox/state/repositories.ts';
import { type BuilderAlone, startBuilderAlone } from '../world/builder-alone.ts';

describe('A60, A72: reports from outside that must count for nothing', () => {
  let stage: BuilderAlone;
  let sha = '';

  before(async () => {
    stage = await startBuilderAlone(
      ['{ id: load, text: "It bears the load", signal: load }'],
      ['load: { report: load-test, senders: [max] }'],
    );
    sha = await stage.world.headOf(stage.pull);
  });
  after(() => stage.world.close());

  async function send(payload: object, login: 'max' | 'wanda' = 'max'): Promise<void> {
    await stage.world.as(login).request('POST /repos/{owner}/{repo}/dispatches', {
      event_type: 'tutti-signal',
      client_payload: payload,
    });
    await stage.world.settled();
  }
  const refusals = () =>
    stage.world.logs.filter(({ event }) => event === 'report refused').map(({ why }) => why);
  const names = async () => [...(await stage.world.checks(sha)).keys()].toSorted();

  const good = { signal: 'load-test', conclusion: 'success' };
  const table: readonly (readonly [string, () => object, 'max' | 'wanda', RegExp])[] = [
    ['a writer who is no sender', () => ({ ...good, id: 'a', sha }), 'wanda', /wanda is not among/],
    [
      'a payload that names another sender',
      () => ({ ...good, id: 'b', sha, sender: 'max' }),
      'wanda',
      /form/,
    ],
    ['no commit', () => ({ ...good, id: 'c' }), 'max', /either a `sha` or an `initiative`/],
    ['both subjects', () => ({ ...good, id: 'd', sha, initiative: 1 }), 'max', /either/],
    ['half a SHA', () => ({ ...good, id: 'e', sha: sha.slice(0, 12) }), 'max', /form/],
    ['a commit of nowhere', () => ({ ...good, id: 'f', sha: 'f'.repeat(40) }), 'max', /there is no commit/],
    [
      'a criterion that people decide',
      () => ({ ...good, signal: 'done', id: 'g', sha }),
      'max',
      /has no signal/,
    ],
    ['the gate itself', () => ({ ...good, signal: 'launch-gate', id: 'h', sha }), 'max', /has no signal/],
    [
      'an initiative where it is about commits',
      () => ({ ...good, id: 'i', initiative: stage.initiative.number }),
      'max',
      /is not about an initiative/,
    ],
    ['a time of its own', () => ({ ...good, id: 'j', sha, at: '2020-01-01T00:00:00Z' }), 'max', /form/],
    ['neither word nor number', () => ({ signal: 'load-test', id: 'k', sha }), 'max', /neither/],
  ];
  for (const [what, payload, login, why] of table)
    it(`${what}: refused, and the criterion waits`, async () => {
      const already = refusals().length;
      await send(payload(), login);
      assert.match(String(refusals()[already]), why);
      assert.match(await stage.says('load'), /waits for the signal load \(not reported yet/);
    });

  it('a refusal stands on the commit once for each sender, and opens no gate', async () => {
    await send({ ...good, id: 'l', sha }, 'wanda');
    assert.deepEqual(await names(), [
      'launch-gate',
      'report refused / done',
      'report refused / launch-gate',
      'report refused / load-test',
    ]);
    assert.notEqual((await stage.world.checks(sha)).get('launch-gate')?.conclusion, 'success');
  });

  it('the head of a fork’s pull request is not reported on, and waits', async () => {
    const { store, acme } = stage.world.sandbox;
    const olga = asUser(acme.people.olga);
    const fork = forkRepository(store, olga, acme.repository, olga.account);
    stage.world.tick();
    const head = commitFiles(store, olga, fork, {
      branch: 'theirs',
      message: 'From outside',
      files: { 'theirs.txt': 'theirs' },
    }).oid;
    const { number } = createPullRequest(store, olga, acme.repository, {
      title: 'From outside',
      body: `Initiative: #${String(stage.initiative.number)}`,
      head: 'theirs',
      base: 'release/1.0',
      headRepository: fork,
    });
    await stage.world.settled();
    await send({ ...good, id: 'fork-1', sha: head });
    assert.match(String(refusals().at(-1)), /fork/);
    assert.ok(!(await stage.world.checks(head)).has('report / load-test'));
    const { summary } = (await stage.world.gate(number))?.output ?? {};
    assert.match(
      summary ?? '',
      /load waits for the signal load \(nothing is reported on the commit of a fork\)/,
    );
  });

  it('A72: an old success that is sent again does not stand above a later failure', async () => {
    await send({ ...good, id: 'run-1', sha });
    assert.equal(await stage.says('load'), '');
    await send({ signal: 'load-test', id: 'run-2', sha, conclusion: 'failure' });
    assert.match(await stage.says('load'), /failure/);
    await send({ ...good, id: 'run-1', sha });
    assert.match(await stage.says('load'), /failure/);
    await stage.world.restartApp();
    await send({ ...good, id: 'run-1', sha });
    assert.match(await stage.says('load'), /failure/);
  });
});
