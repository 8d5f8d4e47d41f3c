import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asUser } from '../../sandbox/state/actor.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { type BuilderAlone, startBuilderAlone } from '../world/builder-alone.ts';

describe('reports, through the App', () => {
  let stage: BuilderAlone;
  let sha = '';

  before(async () => {
    stage = await startBuilderAlone(
      [
        '{ id: load, text: "It bears the load", signal: load }',
        '{ id: crm, text: "The customers know", signal: crm }',
        '{ id: bench, text: "It is fast", signal: bench }',
      ],
      [
        'load: { report: load-test, senders: [max], threshold: "<= 300", unit: ms }',
        'crm: { report: crm, senders: [max], subject: initiative }',
        'bench: { report: bench, workflow: ".github/workflows/bench.yml", threshold: "< 50" }',
      ],
    );
    sha = await stage.world.headOf(stage.pull);
  });
  after(async () => {
    await stage.world.close();
  });

  async function send(payload: object, login: 'max' | 'wanda' = 'max'): Promise<void> {
    await stage.world.as(login).request('POST /repos/{owner}/{repo}/dispatches', {
      event_type: 'tutti-signal',
      client_payload: payload,
    });
    await stage.world.settled();
  }

  it('waits for each, and says what is missing', async () => {
    for (const signal of ['load', 'crm', 'bench'])
      assert.match(
        await stage.says(signal),
        new RegExp(`waits for the signal ${signal} \\(not reported yet\\)`),
      );
  });

  it('keeps a report on a commit as a check run of ours, and judges it by the signed threshold', async () => {
    await send({ signal: 'load-test', id: 'run-1', sha, value: '312', unit: 'ms', conclusion: 'success' });
    assert.match(await stage.says('load'), /312 ms, and it has to be &lt;= 300/);
    const run = (await stage.world.checks(sha)).get('report / load-test');
    assert.equal(run?.conclusion, 'failure');
    await send({
      signal: 'load-test',
      id: 'run-2',
      sha,
      value: '299.5',
      unit: 'ms',
      summary: '<b>@lea</b> `x`',
    });
    assert.equal(await stage.says('load'), '');
    const good = (await stage.world.checks(sha)).get('report / load-test');
    assert.equal(good?.conclusion, 'success');
    assert.doesNotMatch(good?.output.summary ?? '', /<b>|@lea/);
  });

  it('keeps a report on an initiative as a comment that nobody may touch', async () => {
    const { number } = stage.initiative;
    await send({ signal: 'crm', id: 'sent-1', initiative: number, conclusion: 'success' });
    assert.equal(await stage.says('crm'), '');
    const comment = (await stage.world.ourComments(number)).at(-1);
    assert.match(comment?.body ?? '', /Report `crm` is good/);
    await stage.world.as('adm').deleteComment(comment?.id ?? 0);
    await stage.world.settled();
    // Which comment it was GitHub does not say: it may have been what was signed.
    const summary = (await stage.world.gate(stage.pull))?.output.summary ?? '';
    await stage.world.as('lea').comment(number, /\/sign selection@[0-9a-f]{8}/.exec(summary)?.[0] ?? '');
    await stage.world.settled();
    assert.match(await stage.says('crm'), /waits for the signal crm \(not reported yet\)/);
    await send({ signal: 'crm', id: 'sent-2', initiative: number, conclusion: 'success' });
    assert.equal(await stage.says('crm'), '');
  });

  it('hears of a report on the head of a release branch, where nothing is proposed any more', async () => {
    await stage.world.as('wanda').commit('release/2.0', { 'new.txt': 'new' });
    await stage.world.settled();
    const head = await stage.world.as('wanda').commit(
      'release/2.0',
      {
        'more.txt': 'more',
      },
      { message: `More\n\nInitiative: #${String(stage.initiative.number)}` },
    );
    await stage.world.settled();
    const summary = async () => (await stage.world.checks(head)).get('launch-gate')?.output.summary ?? '';
    assert.match(await summary(), /waits for the signal load/);
    await send({ signal: 'load-test', id: 'run-9', sha: head, value: '1', unit: 'ms' });
    assert.doesNotMatch(await summary(), /waits for the signal load/);
    assert.match(await summary(), /waits for the signal bench/);
  });

  it('reads what a job reported at its check run', async () => {
    const { store, acme } = stage.world.sandbox;
    stage.world.tick();
    const job = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: '.github/workflows/bench.yml',
      event: 'pull_request',
      headSha: sha,
    });
    const message = JSON.stringify({
      schema: 1,
      id: 'bench',
      conclusion: 'success',
      value: '49',
      threshold: '< 99',
    });
    reportJob(store, job, 'bench', 'success', [
      {
        path: '.github',
        start_line: 1,
        end_line: 1,
        annotation_level: 'notice',
        title: 'Tutti signal bench',
        message,
      },
    ]);
    completeWorkflowRun(store, job);
    await stage.world.settled();
    assert.equal(await stage.says('bench'), '');
    assert.equal((await stage.world.gate(stage.pull))?.conclusion, 'success');
  });
});
