import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { CONFIG_PATH, TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { startWorld } from '../world/world.ts';
import { runStep } from './runner-harness.ts';
import { permissionsOf, stepOn } from './sandbox-step.ts';

/** The checkout that a step works in. */
function workspace(test: TestContext, config: string): string {
  const path = mkdtempSync(join(tmpdir(), 'tutti-workspace-'));
  test.after(() => rmSync(path, { recursive: true, force: true }));
  mkdirSync(join(path, '.github'));
  writeFileSync(join(path, CONFIG_PATH), config);
  return path;
}

const nowhere = { token: '', apiUrl: 'http://127.0.0.1:9', repository: 'acme/checkout' };

describe('as the runner does it', () => {
  it('validate annotates the line, and asks GitHub nothing', async (test) => {
    const path = workspace(test, TUTTI_CONFIG.replace('preset: band', 'preset: bands'));
    const event = { name: 'pull_request', payload: {} };
    const result = await runStep({ ...nowhere, with: { command: 'validate' }, event, workspace: path });
    assert.equal(result.exitCode, 1, result.printed);
    const [first] = result.annotations;
    assert.deepEqual([first?.level, first?.file, first?.line], ['error', CONFIG_PATH, 2]);
    assert.match(result.summary, /^## Not valid: 1 error$/m);
    assert.match(result.outputs['reasons'] ?? '', /^\.github\/tutti\.yml:2:9: error: /);
  });

  it('validate is content with a good one', async (test) => {
    const path = workspace(test, TUTTI_CONFIG);
    const event = { name: 'push', payload: {} };
    const result = await runStep({ ...nowhere, with: { command: 'validate' }, event, workspace: path });
    assert.equal(result.exitCode, 0, result.printed);
    assert.deepEqual(result.annotations, []);
  });

  it('report writes its files into the workspace, and the page into the summary', async (test) => {
    const world = await startWorld();
    test.after(() => world.close());
    const { number } = await world.openInitiative();
    const path = workspace(test, TUTTI_CONFIG);
    const step = stepOn(world.sandbox, permissionsOf.gate, {
      with: { command: 'report', app: 'tutti', 'output-path': 'convergence' },
      event: { name: 'schedule', payload: {} },
      workspace: path,
    });
    const result = await runStep(step);
    // A persona belongs to a team, and a workflow's token cannot read teams.
    assert.equal(result.exitCode, 1, result.printed);
    assert.equal(result.outputs['decision'], 'error');
    assert.equal(result.outputs['initiatives'], `[${String(number)}]`);
    const json: unknown = JSON.parse(readFileSync(join(path, 'convergence/convergence.json'), 'utf8'));
    assert.deepEqual(json, JSON.parse(result.outputs['verdict'] ?? ''));
    assert.equal(result.summary, readFileSync(join(path, 'convergence/convergence.md'), 'utf8'));
  });
});
