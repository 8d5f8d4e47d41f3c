import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { completeRecord } from '../world/record.ts';
import { startWorld, type World } from '../world/world.ts';

describe('/initiative on an issue', () => {
  let world: World;
  before(async () => {
    world = await startWorld();
  });
  after(() => world.close());

  const labelsOf = async (number: number) => {
    const issue = await world
      .as('adm')
      .request('GET /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: number });
    return JSON.stringify(issue).includes('"name":"initiative"');
  };

  it('by somebody with triage makes an initiative of it, and opens it', async () => {
    const number = await world.as('vera').openIssue({ title: 'An idea', body: completeRecord });
    await world.as('lea').comment(number, 'Let us do it.\n\n/initiative');
    await world.settled();
    assert.equal(await labelsOf(number), true);
    assert.ok((await world.initiative(number)).issueOf('builder') > number);
  });

  it('by anybody else is refused once, with a reason', async () => {
    const number = await world.as('olga').openIssue({ title: 'My idea', body: completeRecord });
    await world.as('olga').comment(number, '/initiative');
    await world.settled();
    await world.as('olga').comment(number, 'Any news?\n\n/unknown');
    await world.settled();
    assert.equal(await labelsOf(number), false);
    const answers = await world.ourComments(number);
    assert.equal(answers.length, 1);
    assert.match(answers[0]?.body ?? '', /triage/);
  });

  it('says nothing on an issue where nobody asked', async () => {
    const number = await world.as('olga').openIssue({ title: 'A bug' });
    await world.as('olga').comment(number, '/cc @acme');
    await world.settled();
    assert.deepEqual(await world.ourComments(number), []);
  });
});
