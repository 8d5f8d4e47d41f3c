import assert from 'node:assert/strict';
import { it } from 'node:test';
import { systemClock } from '../../octokit/clock.ts';
import { believe } from '../../octokit/json.ts';
import { prepareLaunch } from '../attacks/ready-launch.ts';

it('F19 a pull request that GitHub could not look up just now keeps no green that its initiative has lost', async (test) => {
  const launch = await prepareLaunch();
  const { world, initiative } = launch;
  test.after(() => world.close());
  let spoiled = 0;
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const response = await globalThis.fetch(url, init);
    const text = typeof init?.body === 'string' ? init.body : '';
    if (spoiled > 0 || !/pull_0: pullRequest\(.+\.\.\.Pull /s.test(text)) return response;
    spoiled += 1;
    const body = believe<{ data: { repository: Record<string, unknown> } }>(await response.json());
    body.data.repository['pull_0'] = null;
    const path = ['repository', 'pull_0'];
    const errors = [{ type: 'SERVICE_UNAVAILABLE', message: 'Something went wrong', path }];
    return Response.json({ ...body, errors }, { headers: response.headers });
  };
  await world.restartApp({ fetch, clock: { ...systemClock, sleep: () => systemClock.sleep(1) } });
  await world.settled();
  spoiled = 0;
  await world.as('gus').comment(initiative.number, '/hold wait for the review');
  await launch.assertRed(/hold/i);
  assert.equal(spoiled, 1);
});
