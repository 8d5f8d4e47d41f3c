import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { asUser } from '../../sandbox/state/actor.ts';
import { uploadAsset } from '../../sandbox/state/release-assets.ts';
import { createRelease } from '../../sandbox/state/releases.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { type BuilderAlone, startBuilderAlone } from '../world/builder-alone.ts';
import type { OpenInitiative, World } from '../world/world.ts';

describe('signals of every kind, through the App', () => {
  let stage: BuilderAlone;
  let world: World;
  let initiative: OpenInitiative;
  let pull = 0;
  const says = (criterion: string) => stage.says(criterion);

  before(async () => {
    stage = await startBuilderAlone(
      [
        '{ id: ci, text: "The whole workflow passes", signal: ci }',
        '{ id: runbook, text: "The runbook is brought up to date", signal: runbook }',
        '{ id: bugs, text: "No grave bug is open", signal: bugs }',
        '{ id: work, text: "All work is done", signal: work }',
        '{ id: package, text: "The package is there", signal: package }',
      ],
      [
        'ci: { workflow-run: ".github/workflows/ci.yml" }',
        'runbook: { file: "docs/runbook.md" }',
        'bugs: { issues: { labels: [bug, "severity:1"], milestone: any } }',
        'work: { work-items: builder }',
        'package: { release-asset: "checkout-*.tgz", uploader: max }',
      ],
      { 'docs/runbook.md': 'Old\n' },
    );
    ({ world, initiative, pull } = stage);
  });
  after(() => world.close());

  it('waits for each of them, and says what is missing', async () => {
    assert.match(await says('ci'), /ci waits for the signal ci \(no run yet\)/);
    assert.match(await says('runbook'), /runbook waits for the signal runbook \(it is not there\)/);
    assert.match(await says('work'), /work waits for the signal work \(there are no work items\)/);
    assert.match(await says('package'), /package waits for the signal package \(not uploaded yet\)/);
    assert.equal(await says('bugs'), '');
  });

  async function runCi(conclusion: 'success' | 'failure'): Promise<void> {
    const { store, acme } = world.sandbox;
    world.tick();
    const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: '.github/workflows/ci.yml',
      event: 'pull_request',
      headSha: await world.headOf(pull),
    });
    reportJob(store, run, 'any name at all', conclusion);
    completeWorkflowRun(store, run);
    await world.settled();
  }

  it('hears of a run that fails, and of one that passes', async () => {
    await runCi('failure');
    assert.match(await says('ci'), /the signal ci is no success \(failure\)/);
    await runCi('success');
    assert.equal(await says('ci'), '');
  });

  it('knows a file that was touched since the signature, and one that was not', async () => {
    const head = await world.as('adm').request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      pull_number: pull,
    });
    const branch = /"ref":"(work-\d+)"/.exec(JSON.stringify(head))?.[1] ?? '';
    await world.as('wanda').commit(branch, { 'docs/runbook.md': 'Old\n' });
    await world.settled();
    assert.match(await says('runbook'), /it is as it was when the record was signed/);
    await world.as('wanda').commit(branch, { 'docs/runbook.md': 'New\n' });
    await world.settled();
    assert.equal(await says('runbook'), '');
    await runCi('success');
  });

  it('counts open issues with all labels, not with any', async () => {
    for (const name of ['bug', 'severity:1'])
      await world.as('adm').request('POST /repos/{owner}/{repo}/labels', { name, color: '5319e7' });
    await world.as('max').openIssue({ title: 'A small one', labels: ['bug'] });
    const grave = await world.as('max').openIssue({ title: 'A grave one', labels: ['bug', 'severity:1'] });
    await stage.recheck();
    assert.match(await says('bugs'), new RegExp(`1 open, 0 allowed: #${String(grave)}`));
    await world.as('max').editIssue(grave, { state: 'closed' });
    await stage.recheck();
    assert.equal(await says('bugs'), '');
  });

  it('waits until the work under the persona is closed', async () => {
    const item = await world.as('ana').openIssue({ title: 'Fill in addresses' });
    const { id } = await issue(item);
    await world.as('adm').request('POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', {
      issue_number: initiative.issueOf('builder'),
      sub_issue_id: id,
    });
    await world.as('ana').comment(initiative.issueOf('builder'), '/status');
    await world.settled();
    assert.match(await says('work'), new RegExp(`open: #${String(item)}`));
    await world.as('adm').editIssue(item, { state: 'closed', state_reason: 'completed' });
    await stage.recheck();
    assert.equal(await says('work'), '');
  });

  async function issue(number: number): Promise<{ readonly id: number }> {
    const found = await world
      .as('adm')
      .request('GET /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: number });
    assert.ok(typeof found === 'object' && found !== null && 'id' in found && typeof found.id === 'number');
    return { id: found.id };
  }

  it('sees an asset on the release of exactly this commit, by the pinned account, and is green then', async () => {
    const { store, acme } = world.sandbox;
    const head = await world.headOf(pull);
    const max = asUser(acme.people.max);
    const release = createRelease(store, max, acme.repository, {
      tagName: 'v1.0',
      targetCommitish: head,
      prerelease: true,
    });
    uploadAsset(store, asUser(acme.people.wanda), release, {
      name: 'checkout-1.0.tgz',
      content: Buffer.from('by somebody else'),
    });
    await stage.recheck();
    assert.match(await says('package'), /not uploaded yet/);
    uploadAsset(store, max, release, { name: 'checkout-1.0.1.tgz', content: Buffer.from('the package') });
    await stage.recheck();
    assert.equal(
      (await world.gate(pull))?.conclusion,
      'success',
      (await world.gate(pull))?.output.title ?? '',
    );
  });
});
