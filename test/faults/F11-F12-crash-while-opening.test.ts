import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { believe } from '../../octokit/json.ts';
import { completeRecord } from '../world/record.ts';
import { startWorld, type World } from '../world/world.ts';
import { cutAfter, neverAgain } from './cut-after.ts';

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly { readonly name: string }[];
}

/** Title and labels. */
function shown({ title, labels }: Issue): string {
  return [title, ...labels.map(({ name }) => name).toSorted()].join(' | ');
}

async function stateOf(world: World, number: number) {
  const adm = world.as('adm');
  const subIssues = await adm.request('GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', {
    issue_number: number,
    per_page: 100,
  });
  const all = believe<readonly Issue[]>(
    await adm.request('GET /repos/{owner}/{repo}/issues', { state: 'all', per_page: 100 }),
  );
  const stickies = (await world.ourComments(number)).filter(({ body }) => body.includes('tutti:convergence'));
  return {
    initiative: all.filter((issue) => issue.number === number).map(shown),
    subIssues: believe<readonly Issue[]>(subIssues).map(shown).toSorted(),
    issues: all.length,
    stickies: stickies.length,
    links: stickies[0]?.body.match(/\]\([^)]+\/issues\/\d+\)/g)?.length ?? 0,
  };
}

function openOne(world: World): Promise<number> {
  return world
    .as('lea')
    .openIssue({ title: 'Faster checkout', body: completeRecord, labels: ['initiative'] });
}

async function startEmpty(fetch: typeof globalThis.fetch): Promise<World> {
  const world = await startWorld({ fetch, clock: neverAgain });
  await world.as('adm').request('POST /repos/{owner}/{repo}/labels', { name: 'initiative', color: '5319e7' });
  return world;
}

const personas = ['Advocate', 'Builder', 'Conductor', 'Dealmaker', 'Guardian', 'Storyteller', 'Visionary'];
const expected = {
  initiative: ['Faster checkout | initiative | stage:define'],
  subIssues: personas.map((name) => `${name} · Faster checkout | persona:${name.toLowerCase()}`),
  issues: 8,
  stickies: 1,
};

describe('F11 F12 a crash while an initiative is opened', () => {
  // Eleven labels, seven sub-issues, the comment, the stage, seven times a label: every single write may be the last one.
  for (let writes = 0; writes <= 26; writes += 1) {
    it(`after ${String(writes)} writes leaves nothing double and nothing missing once it runs again`, async (test) => {
      const line = cutAfter(writes);
      const world = await startEmpty(line.fetch);
      test.after(() => world.close());
      const number = await openOne(world);
      await world.settled();
      assert.equal(line.isCut(), true);
      await world.restartApp();
      await world.settled();
      const { links, ...state } = await stateOf(world, number);
      assert.deepEqual(state, expected);
      assert.ok(links >= personas.length, `${String(links)} links`);
    });
  }
});

describe('F12 an answer that is lost while an initiative is opened', () => {
  for (const lost of [1, 2]) {
    it(`to write ${String(lost)} leaves nothing double and nothing missing: it is read again`, async (test) => {
      let writes = 0;
      const world = await startEmpty(async (url, init) => {
        const response = await globalThis.fetch(url, init);
        if (typeof init?.body !== 'string' || !init.body.includes('mutation Apply(')) return response;
        writes += 1;
        if (writes === lost) throw new TypeError('the answer is lost');
        return response;
      });
      test.after(() => world.close());
      const number = await openOne(world);
      await world.settled();
      assert.ok(writes >= 2, `${String(writes)} writes`);
      const { links, ...state } = await stateOf(world, number);
      assert.deepEqual(state, expected);
      assert.ok(links >= personas.length, `${String(links)} links`);
    });
  }
});
