import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { scopeMarker } from '../../core/scope/parse-receipt.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { createRef } from '../../sandbox/state/git.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { completeRecord } from '../world/record.ts';
import { type OpenInitiative, startWorld, type World } from '../world/world.ts';

const aimingAt = (release: string) =>
  completeRecord.replace('### Target release\n\n_No response_', `### Target release\n\n${release}`);

describe('an initiative whose record aims at a release is in it, though nothing links it', () => {
  let world: World;
  let linked: OpenInitiative;
  let aiming: OpenInitiative;
  let head = '';

  before(async () => {
    world = await startWorld();
    const { store, acme } = world.sandbox;
    linked = await world.openInitiative({ title: 'Linked' });
    aiming = await world.openInitiative({ title: 'Aiming', record: aimingAt('v3.0') });
    await world.sign(linked);
    await world.declareAll(linked);
    const adm = world.as('adm');
    const message = `Work\n\nInitiative: #${String(linked.number)}`;
    const base = await adm.commit('main', { 'src/a.js': '//\n' }, { message });
    await adm.commit(
      'main',
      { '.github/tutti.yml': `${TUTTI_CONFIG}  tags: ["v*"]\n  since: ${base}\n` },
      { message },
    );
    head = await adm.commit('main', { 'src/b.js': '//\n' }, { message });
    const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: '.github/workflows/ci.yml',
      event: 'push',
      headSha: head,
    });
    reportJob(store, run, 'unit', 'success');
    completeWorkflowRun(store, run);
    await world.settled();
  });
  after(() => world.close());

  const gate = async () => (await world.checks(head)).get('launch-gate');

  async function tag(name: string): Promise<void> {
    const { store, acme } = world.sandbox;
    world.tick();
    createRef(store, asUser(acme.people.wanda), acme.repository, `refs/tags/${name}`, head);
    await world.settled();
  }

  it('a draft promises nothing', async () => {
    await tag('v3.0');
    assert.equal((await gate())?.conclusion, 'success', (await gate())?.output.title ?? '');
    assert.doesNotMatch((await gate())?.output.summary ?? '', /Aiming/);
  });

  it('what was signed has to be ready', async () => {
    await world.sign(aiming);
    // What hangs on a tag is looked at again with the commit.
    await world.as('wanda').request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ref: 'tags/v3.0' });
    await tag('v3.0');
    assert.notEqual((await gate())?.conclusion, 'success');
    assert.match(
      (await gate())?.output.summary ?? '',
      /- \[Aiming \(\d+\)\]\(.*\): by the target release of its record/,
    );
  });

  it('and then it is let go with the others', async () => {
    await world.declareAll(aiming);
    await tag('v3.0.1');
    assert.equal((await gate())?.conclusion, 'success', (await gate())?.output.title ?? '');
    assert.match((await gate())?.output.title ?? '', /every persona of 2 initiatives is ready/);
  });

  it('whoever rewrites what keeps its signature does not take it out of the release', async () => {
    const receipt = (await world.ourComments(aiming.number)).find(({ body }) => body.includes(scopeMarker));
    assert.ok(receipt !== undefined);
    await world.as('wanda').editComment(receipt.id, 'Nothing was signed.');
    await world.settled();
    await tag('v3.0.2');
    assert.notEqual((await gate())?.conclusion, 'success');
    assert.match((await gate())?.output.summary ?? '', /by the target release of its record/);
  });
});
