import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Octokit } from '@octokit/core';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

describe('A80 bots', () => {
  let world: World;
  let initiative: OpenInitiative;
  before(async () => {
    world = await startWorld();
    initiative = await world.openInitiative();
  });
  after(() => world.close());

  it('get no reply, whatever they write', async () => {
    const { token } = world.sandbox.githubToken(world.sandbox.acme.repository, { issues: 'write' });
    const bot = new Octokit({ baseUrl: world.sandbox.url, auth: token });
    const issue = initiative.issueOf('guardian');
    for (const body of ['/met runbook', '/unmet runbook no', '/help', '/met nonsense']) {
      await bot.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner: 'acme',
        repo: 'checkout',
        issue_number: issue,
        body,
      });
    }
    await world.settled();
    assert.deepEqual(await world.ourComments(issue), []);
  });

  it('are not us: what we write ourselves makes us look at nothing', async () => {
    const own = world.sandbox.deliveries.all.filter(
      ({ payload }) => JSON.parse(payload).sender?.login === 'tutti[bot]',
    );
    assert.ok(own.length > 0);
    const asked = world.sandbox.usage().graphqlRequests;
    for (const { id } of own) world.sandbox.deliveries.redeliver(id);
    await world.settled();
    assert.equal(world.sandbox.usage().graphqlRequests, asked);
  });

  it('and a world in which nothing happens stays as it is', async () => {
    const seen = world.sandbox.deliveries.all.length;
    world.app().sweep();
    await world.settled();
    assert.equal(world.sandbox.deliveries.all.length, seen);
  });
});
