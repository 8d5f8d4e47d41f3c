import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asUser } from '../../sandbox/state/actor.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { completeRecord } from '../world/record.ts';
import type { Login } from '../world/world.ts';
import { type RepositoryWithoutApp, startRepositoryWithoutApp } from './repository-without-app.ts';
import { runStep, type StepEvent, type StepResult } from './runner-harness.ts';
import { permissionsOf, stepOn } from './sandbox-step.ts';

let place: RepositoryWithoutApp;
before(async () => {
  place = await startRepositoryWithoutApp();
});
after(() => place.close());

async function sync(event: StepEvent, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const step = { with: { command: 'sync', ...inputs }, event };
  return runStep(stepOn(place.sandbox, permissionsOf.sync, step));
}

async function synced(event: StepEvent): Promise<StepResult> {
  const result = await sync(event);
  assert.equal(result.exitCode, 0, result.printed);
  assert.deepEqual(result.annotations, []);
  return result;
}

const owners: readonly (readonly [string, Login, string])[] = [
  ['visionary', 'vera', 'promise scope'],
  ['builder', 'ana', 'demo done'],
  ['guardian', 'gus', 'runbook rollback'],
  ['dealmaker', 'dee', 'brief price'],
  ['storyteller', 'sam', 'story words'],
  ['advocate', 'ada', 'support help'],
];
const manual: StepEvent = { name: 'workflow_dispatch', payload: {} };
const hourly: StepEvent = { name: 'schedule', payload: { schedule: '17 * * * *' } };

describe('sync, as the runner runs it, in a repository without the App', () => {
  let initiative = 0;
  let pull = 0;
  let head = '';

  it('opens an initiative when its issue is opened', async () => {
    initiative = await place
      .as('lea')
      .openIssue({ title: 'Faster checkout', body: completeRecord, labels: ['initiative'] });
    const result = await synced(await place.issueEvent('opened', initiative));
    assert.deepEqual(JSON.parse(result.outputs['initiatives'] ?? ''), [initiative]);
    assert.equal(result.outputs['decision'], 'wait');
    assert.match(result.summary, /^## Convergence$/m);
    assert.ok((await place.issueOf(initiative, 'builder')) > initiative);
    assert.equal((await place.answers(initiative)).length, 1);
  });

  it('has nothing to write when it looks again', async () => {
    const soFar = place.sandbox.requests().length;
    await synced(hourly);
    const asked = place.sandbox.requests().slice(soFar);
    assert.ok(asked.length > 0);
    for (const { operation } of asked) assert.match(String(operation), /^GET |^POST \/graphql$/);
    assert.equal((await place.answers(initiative)).length, 1);
  });

  it('answers a command on the event of its comment', async () => {
    const builder = await place.issueOf(initiative, 'builder');
    const refused = await synced(await place.comment('wanda', builder, '/commit'));
    assert.deepEqual(JSON.parse(refused.outputs['initiatives'] ?? ''), [initiative]);
    assert.match((await place.answers(builder)).join('\n'), /⛔ Not taken/);
    await synced(await place.comment('ana', builder, '/commit'));
    assert.match((await place.answers(builder)).join('\n'), /"act": "commit"/);
  });

  it('costs nothing on a comment that has nothing to do with it, and decides nothing', async () => {
    const other = await place.as('wanda').openIssue({ title: 'A typo' });
    const event = await place.comment('wanda', other, 'Which page?');
    const soFar = place.sandbox.requests().length;
    const result = await synced(event);
    assert.deepEqual(place.sandbox.requests().slice(soFar), []);
    assert.equal(result.outputs['decision'], '');
    assert.equal(result.outputs['initiatives'], '[]');
  });

  it('gathers what was said meanwhile, on schedule, and takes the signature', async () => {
    for (const [persona, login] of owners)
      if (persona !== 'builder')
        await place.as(login).comment(await place.issueOf(initiative, persona), '/commit');
    await synced(hourly);
    const [line] = /\/sign selection@[0-9a-f]{8}/.exec((await place.answers(initiative)).join('\n')) ?? [];
    assert.ok(line !== undefined);
    await synced(await place.comment('lea', initiative, line));
    for (const [persona, login, ids] of owners)
      await place.as(login).comment(await place.issueOf(initiative, persona), `/met ${ids}: seen it work`);
    const result = await synced(manual);
    assert.match(result.outputs['reasons'] ?? '', new RegExp(`^#${String(initiative)} signal-`));
  });

  it('writes the gate of a pull request, and turns it green when CI has passed', async () => {
    const wanda = place.as('wanda');
    head = await wanda.commit('work', { 'src/a.js': '// a\n' }, { from: 'release/1.0' });
    pull = await wanda.openPull({ head: 'work', body: `Initiative: #${String(initiative)}` });
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const pull_request = await wanda.request(route, { pull_number: pull });
    await synced({ name: 'pull_request', payload: { action: 'opened', pull_request } });
    assert.equal((await place.check(head, 'launch-gate'))?.status, 'in_progress');
    await synced(reportCi());
    assert.equal((await place.check(head, 'launch-gate'))?.conclusion, 'success');
    assert.equal((await place.check(head, 'launch-gate / builder'))?.conclusion, 'success');
  });

  it('turns it red on an objection', async () => {
    const guardian = await place.issueOf(initiative, 'guardian');
    const result = await synced(await place.comment('gus', guardian, '/unmet runbook it is out of date'));
    assert.equal(result.outputs['decision'], 'block');
    assert.equal((await place.check(head, 'launch-gate'))?.conclusion, 'failure');
  });

  it('looks at everything when a milestone is deleted: nobody tells a job what was in it', async () => {
    const result = await synced({
      name: 'milestone',
      payload: { action: 'deleted', milestone: { number: 1 } },
    });
    assert.deepEqual(JSON.parse(result.outputs['initiatives'] ?? ''), [initiative]);
    const soFar = place.sandbox.requests().length;
    await synced({ name: 'milestone', payload: { action: 'closed', milestone: { number: 1 } } });
    assert.deepEqual(place.sandbox.requests().slice(soFar), []);
  });

  it('looks at one initiative alone where it is named, and fails where there is none', async () => {
    const one = await sync(manual, { initiative: String(initiative) });
    assert.deepEqual(JSON.parse(one.outputs['initiatives'] ?? ''), [initiative]);
    const none = await sync(manual, { initiative: '4711' });
    assert.equal(none.exitCode, 1, none.printed);
    assert.equal(none.outputs['decision'], 'error');
    assert.match(none.annotations[0]?.message ?? '', /#4711 is no initiative/);
  });

  it('does not keep what the App keeps', async () => {
    const result = await sync(manual, { app: 'tutti' });
    assert.equal(result.exitCode, 1);
    assert.match(result.annotations[0]?.message ?? '', /`app` says that tutti keeps the initiatives/);
  });

  /** The job `unit` passes on the head of the pull request. */
  function reportCi(): StepEvent {
    const { store, acme } = place.sandbox;
    const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: '.github/workflows/ci.yml',
      event: 'pull_request',
      headSha: head,
    });
    reportJob(store, run, 'unit', 'success');
    completeWorkflowRun(store, run);
    const workflow_run = { head_sha: head, head_branch: 'work', conclusion: 'success' };
    return { name: 'workflow_run', payload: { action: 'completed', workflow_run } };
  }
});
