import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHttpsFetch } from '../../octokit/https-fetch.ts';
import { believe } from '../../octokit/json.ts';
import { completeRecord } from '../world/record.ts';
import { startWorld, type World } from '../world/world.ts';

const throughNode = createHttpsFetch({ env: {} });

async function openFirst(world: World, labels: readonly string[] = ['initiative']): Promise<number> {
  await world.as('adm').request('POST /repos/{owner}/{repo}/labels', { name: 'initiative', color: '5319e7' });
  const number = await world.as('lea').openIssue({ title: 'Faster checkout', body: completeRecord, labels });
  await world.settled();
  return number;
}

async function requestsFor(world: World, act: () => Promise<unknown>): Promise<number> {
  await world.settled();
  const ours = () => world.sandbox.requests().filter(({ by }) => by === 'tutti[bot]').length;
  const before = ours();
  await act();
  await world.settled();
  return ours() - before;
}

async function subIssuesOf(world: World, number: number) {
  const children = await world
    .as('adm')
    .request('GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', { issue_number: number });
  return believe<{ title: string; labels: { name: string }[] }[]>(children);
}

describe('opening an initiative', () => {
  it('takes three requests, for the first of a repository with all its labels too (P5)', async (test) => {
    const world = await startWorld();
    test.after(() => world.close());
    let first = 0;
    let second = 0;
    const forFirst = await requestsFor(world, async () => (first = await openFirst(world)));
    const forSecond = await requestsFor(world, async () => {
      second = await world
        .as('lea')
        .openIssue({ title: 'Safer checkout', body: completeRecord, labels: ['initiative'] });
    });
    assert.deepEqual([forFirst, forSecond], [3, 3]);
    for (const number of [first, second]) {
      const [sticky, ...others] = await world.ourComments(number);
      assert.match(sticky?.body ?? '', /\[Builder\]\([^)]+\/issues\/\d+\)/);
      assert.deepEqual(others, []);
      const labels = (await subIssuesOf(world, number)).map((one) => one.labels.map(({ name }) => name));
      assert.equal(labels.length, 7);
      assert.ok(labels.every(([label, ...more]) => label?.startsWith('persona:') && more.length === 0));
    }
  });

  it('takes three requests where a pull request waits for it already, its checks included', async (test) => {
    const world = await startWorld();
    test.after(() => world.close());
    const number = await openFirst(world, []);
    const pull = await world.openRelease({ body: `Initiative: #${String(number)}` });
    const requests = await requestsFor(world, () =>
      world.as('lea').editIssue(number, { labels: ['initiative'] }),
    );
    assert.equal(requests, 3);
    const gate = await world.gate(pull);
    assert.equal(gate?.status, 'in_progress');
    assert.match(gate.output.summary ?? '', /\[Builder\]\([^)]+\/issues\/\d+\)/);
  });

  it('reads what shares a commit with that pull request once', async (test) => {
    let asked = 0;
    const world = await startWorld({
      fetch: (url, init) => {
        if (typeof init?.body === 'string' && init.body.includes('query PullRequest(')) asked += 1;
        return throughNode(url, init);
      },
    });
    test.after(() => world.close());
    const number = await openFirst(world, []);
    await world.openRelease({ body: `Initiative: #${String(number)}`, branch: 'work' });
    await world.as('adm').commit('release/2.0', { 'two.js': '2' }, { from: 'main' });
    await world.as('wanda').openPull({ head: 'work', base: 'release/2.0' });
    await world.settled();
    asked = 0;
    await world.as('lea').editIssue(number, { labels: ['initiative'] });
    await world.settled();
    assert.equal(asked, 1);
  });

  it('goes on where GitHub refuses one of the sub-issues, says so, and opens it at the next look', async (test) => {
    let refusing = true;
    const world = await startWorld({
      fetch: (url, init) =>
        throughNode(
          url,
          refusing && typeof init?.body === 'string' ? { ...init, body: spoil(init.body) } : init,
        ),
    });
    test.after(() => world.close());
    await world.settled();
    const number = await openFirst(world);
    const first = await world.ourComments(number);
    assert.equal((await subIssuesOf(world, number)).length, 6);
    assert.equal(first.length, 1);
    assert.match(first[0]?.body ?? '', /\[Builder\]\([^)]+\/issues\/\d+\)/);
    assert.doesNotMatch(first[0]?.body ?? '', /\[Guardian\]\([^)]+\/issues\/\d+\)/);
    assert.ok(world.logs.some(({ change }) => change === 'create-sub-issue'));
    refusing = false;
    await world.as('lea').comment(number, 'Where is the Guardian?');
    await world.settled();
    const titles = (await subIssuesOf(world, number)).map(({ title }) => title);
    assert.deepEqual([titles.length, new Set(titles).size], [7, 7]);
    const [sticky, ...others] = await world.ourComments(number);
    assert.match(sticky?.body ?? '', /\[Guardian\]\([^)]+\/issues\/\d+\)/);
    assert.deepEqual([sticky?.id, others], [first[0]?.id, []]);
  });
});

/** GitHub refuses one mutation of several where it cannot find what its input names. */
function spoil(body: string): string {
  return body.replace(/("title":"Guardian · [^}]*"parentIssueId":")[^"]+/, '$1I_kwDOnothing');
}
