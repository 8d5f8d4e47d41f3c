import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ChildFailed, startChild } from '../../demo/child.ts';

const execute = promisify(execFile);

const start = (code: string, deadlineMs = 10_000) =>
  startChild({ name: 'The program', args: ['-e', code], env: { GREETING: 'hello' }, deadlineMs });

const staying = 'setInterval(() => {}, 1000);';

/** The line itself, whatever it says. */
const anyLine = (line: string) => line;

/** Waits for a process to be gone. Signal 0 only asks whether it is there. */
async function goneWithin(pid: number, looks: number): Promise<void> {
  for (let look = 0; look < looks; look += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await sleep(50);
  }
  assert.fail(`process ${String(pid)} is still there`);
}

describe('a child process', () => {
  test('gets its own environment, and not ours', async () => {
    process.env['DEMO_SECRET'] = 'ours';
    const child = start(`console.log(process.env.GREETING, process.env.DEMO_SECRET); ${staying}`);
    assert.equal(await child.announced(anyLine), 'hello undefined');
    await child.stop();
    delete process.env['DEMO_SECRET'];
  });

  test('that ends early is told with its exit status and its last lines', async () => {
    const child = start("console.error('no port is free'); process.exit(3)");
    await assert.rejects(child.failure, (error) => {
      assert.ok(error instanceof ChildFailed);
      assert.equal(error.message, 'The program ended early (exit status 3).');
      assert.deepEqual(error.lastLines, ['no port is free']);
      return true;
    });
  });

  test('that ends before it has announced itself does not keep anybody waiting', async () => {
    await assert.rejects(
      start('process.exit(1)').announced(() => undefined),
      /ended early \(exit status 1\)/,
    );
  });

  test('that never announces itself is given up after the deadline, with what it said', async () => {
    const child = start(`console.log('thinking'); ${staying}`, 2000);
    const late = child.announced(() => undefined);
    await assert.rejects(late, (error) => {
      assert.ok(error instanceof ChildFailed);
      assert.match(error.message, /was not ready within 2 s/);
      return true;
    });
    await child.stop();
  });

  test('that is stopped has not failed', async () => {
    const child = start(`console.log('up'); ${staying}`);
    await child.announced(anyLine);
    let failed = false;
    child.failure.catch(() => {
      failed = true;
    });
    await child.stop();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(failed, false);
  });

  test('does not outlive the process that started it', async () => {
    const url = new URL('../../demo/child.ts', import.meta.url).href;
    const parent = `
      const { startChild } = await import(${JSON.stringify(url)});
      const args = ['-e', 'console.log(process.pid); setInterval(() => {}, 1000);'];
      const child = startChild({ name: 'x', args, env: {}, deadlineMs: 10_000 });
      console.log(await child.announced((line) => line));
      throw new Error('crashed');`;
    const crashed = await execute(process.execPath, ['--input-type=module', '-e', parent]).catch(
      (error: { stdout: string; stderr: string }) => error,
    );
    assert.match(crashed.stderr, /crashed/);
    const pid = Number(crashed.stdout.trim());
    await goneWithin(pid, 100);
  });

  test('can be stopped after it has ended', async () => {
    const child = start('');
    await assert.rejects(child.failure, /exit status 0/);
    await child.stop();
  });
});
