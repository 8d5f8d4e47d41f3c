import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Facts, IssueFacts } from '../../core/facts/facts.ts';
import { assessInitiative } from '../../core/gates/assess-initiative.ts';
import { planInitiative } from '../../core/plan/plan-initiative.ts';
import { opensSomething, withCreated } from '../../core/plan/with-created.ts';
import { type Applied, applyChanges } from '../../octokit/apply-changes.ts';
import { systemClock } from '../../octokit/clock.ts';
import type { InitiativeRead } from '../../octokit/initiative-read.ts';
import { createPacer } from '../../octokit/pacer.ts';
import { readInitiative } from '../../octokit/read-initiative.ts';
import type { Reader } from '../../octokit/reader.ts';
import { completeRecord } from '../world/record.ts';
import { type AdapterWorld, startAdapterWorld } from './adapter-world.ts';

async function read(reader: Reader, number: number): Promise<InitiativeRead> {
  return (await readInitiative(reader, number)) ?? assert.fail('it is gone');
}

/** Opens labels and sub-issues as the App does, and nothing else. */
async function openOn(reader: Reader, { facts, userIds }: InitiativeRead): Promise<Applied> {
  const changes = planInitiative(facts, assessInitiative(facts, null)).filter(opensSomething);
  const pacer = createPacer({ clock: systemClock, intervalMs: 1 });
  return applyChanges({ client: reader.client, pacer, repository: facts.repository, userIds }, changes);
}

/** What a decision may rest on: the timeline of a new issue holds its own opening, and nobody is asked for by assignment. */
function decisive(issue: IssueFacts) {
  return { ...issue, timeline: [], assignees: [], author: issue.author?.login };
}

function judge(facts: Facts) {
  const { verdict, personaIssues } = assessInitiative({ ...facts, readAt: '' }, null);
  return { verdict, personas: [...personaIssues].map(([persona, { number }]) => [persona, number]) };
}

describe('what was just created', () => {
  let world: AdapterWorld;
  before(async () => {
    world = await startAdapterWorld();
    await world
      .as('adm')
      .request('POST /repos/{owner}/{repo}/labels', { name: 'initiative', color: '5319e7' });
  });
  after(() => world.close());

  const openIssue = () =>
    world.as('lea').openIssue({ title: 'Faster', body: completeRecord, labels: ['initiative'] });

  for (const which of ['first', 'second']) {
    it(`is what the next read finds, for the ${which} initiative of a repository`, async () => {
      const reader = world.reader();
      const number = await openIssue();
      const at = await read(reader, number);
      const { created, refused } = await openOn(reader, at);
      assert.deepEqual(refused, []);
      const known = withCreated(at.facts, created);
      const { facts } = await read(reader, number);
      assert.equal(facts.subIssues.length, 7);
      assert.deepEqual(known.subIssues.map(decisive), facts.subIssues.map(decisive));
      const names = ({ repository }: Facts) =>
        repository.labels.toSorted((a, b) => (a.name < b.name ? -1 : 1));
      assert.deepEqual(names(known), names(facts));
      assert.deepEqual(judge(known), judge(facts));
    });
  }

  it('leaves out what GitHub refused, and says why', async () => {
    const spoiled: typeof globalThis.fetch = (url, init) => {
      const body = typeof init?.body === 'string' ? init.body : '';
      const other = body.replace(/("title":"Guardian · [^}]*"parentIssueId":")[^"]+/, '$1I_kwDOnothing');
      return globalThis.fetch(url, body === '' ? init : { ...init, body: other });
    };
    const reader = world.reader({ fetch: spoiled });
    const at = await read(reader, await openIssue());
    const { created, refused, done } = await openOn(reader, at);
    assert.deepEqual([created.length, done.length], [6, 6]);
    assert.deepEqual(
      refused.map(({ change }) => change.kind === 'create-sub-issue' && change.persona),
      ['guardian'],
    );
    assert.match(refused[0]?.error.message ?? '', /GitHub refused to create sub issue: .+I_kwDOnothing/);
    assert.deepEqual(
      withCreated(at.facts, created).subIssues.map(({ title }) => title.split(' · ')[0]),
      ['Visionary', 'Builder', 'Dealmaker', 'Storyteller', 'Advocate', 'Conductor'],
    );
  });
});
