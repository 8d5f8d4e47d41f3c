import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { believe } from '../../octokit/json.ts';
import { completeRecord } from '../world/record.ts';
import { startWorld, type World } from '../world/world.ts';
import { cutAfter, neverAgain } from './cut-after.ts';

function titles(list: unknown): string[] {
  return believe<readonly { readonly title: string }[]>(list)
    .map(({ title }) => title)
    .toSorted();
}

async function stateOf(world: World, number: number) {
  const subIssues = await world
    .as('adm')
    .request('GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', {
      issue_number: number,
      per_page: 100,
    });
  const all = await world
    .as('adm')
    .request('GET /repos/{owner}/{repo}/issues', { state: 'all', per_page: 100 });
  return {
    subIssues: titles(subIssues),
    issues: titles(all).length,
    stickies: (await world.ourComments(number)).filter(({ body }) => body.includes('tutti:convergence'))
      .length,
  };
}

describe('F11 F12 a crash while an initiative is opened', () => {
  const expected = {
    subIssues: ['Advocate', 'Builder', 'Conductor', 'Dealmaker', 'Guardian', 'Storyteller', 'Visionary'].map(
      (name) => `${name} · Faster checkout`,
    ),
    issues: 8,
    stickies: 1,
  };

  // Eleven labels, seven sub-issues, the comment, the stage, seven times a label: every single write may be the last one.
  for (let writes = 0; writes <= 26; writes += 1) {
    it(`after ${String(writes)} writes leaves nothing double and nothing missing once it runs again`, async (test) => {
      const line = cutAfter(writes);
      const world = await startWorld({ fetch: line.fetch, clock: neverAgain });
      test.after(() => world.close());
      await world
        .as('adm')
        .request('POST /repos/{owner}/{repo}/labels', { name: 'initiative', color: '5319e7' });
      const number = await world
        .as('lea')
        .openIssue({ title: 'Faster checkout', body: completeRecord, labels: ['initiative'] });
      await world.settled();
      assert.equal(line.isCut(), true);
      await world.restartApp();
      await world.settled();
      assert.deepEqual(await stateOf(world, number), expected);
    });
  }
});
