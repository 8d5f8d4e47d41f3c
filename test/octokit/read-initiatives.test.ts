import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from '../../octokit/client.ts';
import type { InitiativeRead } from '../../octokit/initiative-read.ts';
import { believe } from '../../octokit/json.ts';
import { readInitiative } from '../../octokit/read-initiative.ts';
import { readInitiatives } from '../../octokit/read-initiatives.ts';
import { createReader, type Reader } from '../../octokit/reader.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

describe('several initiatives in one request', () => {
  let world: World;
  const opened: OpenInitiative[] = [];

  before(async () => {
    world = await startWorld();
    for (let i = 1; i <= 7; i += 1) opened.push(await world.openInitiative({ title: `Launch ${String(i)}` }));
    const [first, second] = opened;
    assert.ok(first !== undefined && second !== undefined);
    for (const one of [first, second]) await world.sign(one);
    // A sub-issue that was pinned is gone from its place, a comment was edited, and a pull request wants to release it.
    const { id } = believe<{ readonly id: number }>(
      await world.as('adm').request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: first.issueOf('builder'),
      }),
    );
    await world.as('adm').request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue', {
      issue_number: first.number,
      sub_issue_id: id,
    });
    const edited = await world.as('gus').comment(second.issueOf('guardian'), '/met runbook');
    await world.as('gus').editComment(edited, '/unmet runbook');
    await world.openRelease({ body: `Initiative: #${String(first.number)}` });
  });
  after(() => world.close());

  /** As the App reads it, and one that remembers nothing. */
  function reader(): Reader {
    const { sandbox } = world;
    const client = createClient({
      baseUrl: sandbox.url,
      token: () => Promise.resolve(sandbox.tokenOf('adm')),
      fetch: globalThis.fetch,
    });
    const { id: repositoryId } = sandbox.acme.repository;
    const place = { client, owner: 'acme', name: 'checkout', repositoryId };
    return createReader({ ...place, appId: sandbox.app.id, keeper: 'tutti[bot]' });
  }

  const heard = (read: InitiativeRead | null | undefined) => {
    assert.ok(read);
    const { readAt: _, candidates: __, ...facts } = read.facts;
    return { facts, isInitiative: read.isInitiative, parent: read.parent };
  };

  it('each is what it is when it is read alone, apart from what wants to release it', async () => {
    const numbers = opened.map(({ number }) => number);
    const together = await readInitiatives(reader(), numbers);
    const [first] = numbers;
    assert.equal(heard(together.get(first ?? 0)).facts.strays.size, 1);
    for (const number of numbers)
      assert.deepEqual(heard(together.get(number)), heard(await readInitiative(reader(), number)));
  });

  it('five in one request, and nothing else where it is known what they need', async () => {
    const numbers = opened.map(({ number }) => number);
    const one = reader();
    await readInitiatives(one, numbers);
    const spent = world.sandbox.usage().graphqlRequests;
    await readInitiatives(one, numbers);
    assert.equal(world.sandbox.usage().graphqlRequests - spent, 2);
  });

  it('what they need to be released is remembered all the same', async () => {
    const [first] = opened;
    assert.ok(first !== undefined);
    const one = reader();
    await readInitiative(one, first.number);
    await readInitiatives(one, [first.number]);
    const spent = world.sandbox.usage().graphqlRequests;
    const read = await readInitiative(one, first.number);
    assert.equal(read?.facts.candidates.length, 1);
    assert.equal(world.sandbox.usage().graphqlRequests - spent, 1);
  });

  it('one that is not there is null, and one that is none is read as what it is', async () => {
    const plain = await world.as('lea').openIssue({ title: 'Plain' });
    const read = await readInitiatives(reader(), [plain, 4711]);
    assert.equal(read.get(4711), null);
    assert.equal(read.get(plain)?.isInitiative, false);
  });
});
