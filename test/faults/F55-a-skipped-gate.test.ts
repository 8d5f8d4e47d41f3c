import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runDoctor } from '../action/doctor/run-doctor.ts';
import { type SetupStage, startSetupStage } from '../reconcile/setup/setup-stage.ts';
import { ask, installationToken } from '../sandbox/ask.ts';

const gate = `on: [pull_request, issues]
permissions: write-all
jobs:
  launch-gate:
    if: github.event_name == 'issues'
    steps:
      - uses: acme/tutti@v1
        with: { command: gate }
  sync:
    steps:
      - uses: acme/tutti@v1
        with: { command: sync }
`;

describe('F55: a job that is the gate was skipped', () => {
  let stage: SetupStage;
  let folder = '';
  before(async () => {
    stage = await startSetupStage((sandbox) => installationToken(sandbox));
    stage.reset();
    folder = mkdtempSync(join(tmpdir(), 'tutti-skipped-'));
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(folder, '.github/workflows/tutti.yml'), gate);
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await stage.close();
  });

  async function mergeWithSkipped(name: string): Promise<number> {
    const { sandbox, as } = stage;
    const work = { message: 'Work', content: 'YQ==', branch: 'main' };
    const { body } = await as('wanda', `PUT ~/contents/${name}.txt`, work);
    await as('wanda', 'POST ~/git/refs', { ref: `refs/heads/${name}`, sha: body.commit.sha });
    const pull = await as('wanda', 'POST ~/pulls', { title: name, head: name, base: 'release/1.0' });
    const { token } = sandbox.githubToken(sandbox.acme.repository, { checks: 'write' });
    const skipped = { status: 'completed', conclusion: 'skipped' };
    const run = { name: 'launch-gate', head_sha: body.commit.sha, ...skipped };
    assert.equal((await ask(sandbox, token, 'POST /repos/acme/checkout/check-runs', run)).status, 201);
    return (await as('max', `PUT ~/pulls/${String(pull.body.number)}/merge`, {})).status;
  }

  it('GitHub lets that pass where the check is taken from workflows, and doctor says so', async () => {
    const parameters = {
      strict_required_status_checks_policy: false,
      required_status_checks: [{ context: 'launch-gate' }],
    };
    const made = await stage.as('adm', 'POST ~/rulesets', {
      name: 'by hand',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['refs/heads/release/*'], exclude: [] } },
      rules: [{ type: 'required_status_checks', parameters }],
    });
    assert.equal(made.status, 201);
    assert.equal(await mergeWithSkipped('one'), 200);
    const token = stage.sandbox.tokenOf('adm');
    const lines = await runDoctor(stage.sandbox, { token, folder, app: '' });
    assert.match(
      lines.find((line) => line.includes(' gate-skippable: ')) ?? '',
      /^⛔ broken .*can be skipped: it has an `if:`.*if: always\(\)/,
    );
  });

  it('and does not once setup has pinned it to the App', async () => {
    assert.equal((await stage.run(['--apply', '--yes'])).code, 0);
    assert.equal(await mergeWithSkipped('two'), 405);
  });
});
