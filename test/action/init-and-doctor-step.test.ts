import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { runStep, type StepResult } from './runner-harness.ts';
import { permissionsOf, stepOn } from './sandbox-step.ts';

describe('init and doctor, as the runner runs them', () => {
  let sandbox: Sandbox;
  const workspace = mkdtempSync(join(tmpdir(), 'tutti-init-'));
  before(async () => {
    sandbox = await startSandbox({ seed: 'acme' });
  });
  after(async () => {
    rmSync(workspace, { recursive: true });
    await sandbox.close();
    assert.deepEqual(sandbox.violations(), []);
  });

  const event = { name: 'workflow_dispatch', payload: {} };
  const step = (command: string): Promise<StepResult> =>
    runStep(
      stepOn(sandbox, permissionsOf.sync, {
        with: { command },
        event,
        workspace,
        env: { TUTTI_WRITE_INTERVAL_MS: '1' },
      }),
    );
  const labels = () => [...sandbox.store.labels.values()].map(({ name }) => name);

  it('init writes files and labels once, and leaves them alone from then on', async () => {
    const first = await step('init');
    assert.equal(first.exitCode, 0, first.printed);
    assert.ok(labels().includes('stage:define'), labels().join(', '));
    const path = join(workspace, '.github/tutti.yml');
    assert.match(readFileSync(path, 'utf8'), /^version: 1$/m);
    writeFileSync(path, '# mine\n');
    const made = labels();
    const second = await step('init');
    assert.equal(second.exitCode, 0, second.printed);
    assert.equal(readFileSync(path, 'utf8'), '# mine\n');
    assert.deepEqual(labels(), made);
  });

  it('doctor says that a gate which nobody requires is none, and how to mend it', async () => {
    const result = await step('doctor');
    assert.equal(result.exitCode, 1, result.printed);
    assert.match(result.outputs['reasons'] ?? '', /^gate-required: /m);
    assert.match(result.summary, /^\| .*gate-required/m);
    assert.ok(result.annotations.some(({ level }) => level === 'error'));
    const asked = sandbox
      .requests()
      .slice(-40)
      .map(({ method, operation }) => `${method} ${String(operation)}`);
    assert.deepEqual(
      asked.filter((one) => /^(?:PUT|PATCH|DELETE)/.test(one)),
      [],
    );
  });
});
