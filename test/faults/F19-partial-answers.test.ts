import assert from 'node:assert/strict';
import { it } from 'node:test';
import { systemClock } from '../../octokit/clock.ts';
import { believe } from '../../octokit/json.ts';
import { startWorld } from '../world/world.ts';

it('F19 an answer with errors is never used: nothing is written from it, and it is tried again', async (test) => {
  let partial = false;
  let spoiled = 0;
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const response = await globalThis.fetch(url, init);
    if (!partial || !(typeof init?.body === 'string' && init.body.includes('query Initiative(')))
      return response;
    const body = believe<{ data: { repository: { issue: Record<string, unknown> } } }>(await response.json());
    // A gate made from this would be green: every persona's sub-issue is missing from it.
    body.data.repository.issue['subIssues'] = {
      totalCount: 0,
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: [],
    };
    spoiled += 1;
    partial = spoiled < 3;
    const errors = [
      {
        type: 'SERVICE_UNAVAILABLE',
        message: 'Something went wrong',
        path: ['repository', 'issue', 'subIssues'],
      },
    ];
    return Response.json({ ...body, errors }, { headers: response.headers });
  };
  const impatient = { ...systemClock, sleep: () => systemClock.sleep(1) };
  const world = await startWorld({ fetch, clock: impatient });
  test.after(() => world.close());
  const initiative = await world.openInitiative();
  const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
  const before = await world.gate(pull);
  partial = true;
  await world.as('gus').comment(initiative.number, '/hold wait for the review');
  await world.settled();
  assert.equal(spoiled, 3);
  const retries = world.logs.filter(({ event }) => event === 'retry');
  assert.ok(retries.length >= 3 && retries.every(({ code }) => code === 'github-refused'));
  const gate = await world.gate(pull);
  assert.equal(before?.status, 'in_progress');
  assert.equal(gate?.conclusion, 'failure');
  assert.match(gate.output.title ?? '', /hold/i);
});
