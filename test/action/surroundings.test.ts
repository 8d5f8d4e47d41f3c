import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { ReadyLaunch } from '../attacks/ready-launch.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { prepareLaunchWithoutTeams } from './launch-without-teams.ts';
import { runStep, type Step } from './runner-harness.ts';
import { lastEvent, permissionsOf, stepOn } from './sandbox-step.ts';

let launch: ReadyLaunch;
before(async () => {
  launch = await prepareLaunchWithoutTeams();
});
after(() => launch.world.close());

function gateStep(more: Partial<Step> = {}): Step {
  const { sandbox } = launch.world;
  return stepOn(sandbox, permissionsOf.gate, {
    with: { command: 'gate', app: 'tutti' },
    event: lastEvent(sandbox, 'pull_request'),
    ...more,
  });
}

describe('where nothing can be written', () => {
  // `/` is a directory, and in `/nowhere` is nothing.
  for (const path of ['/', '/nowhere/output'])
    it(`to GITHUB_OUTPUT (${path}), a gate that would be green is red`, async () => {
      const result = await runStep(gateStep({ env: { GITHUB_OUTPUT: path } }));
      assert.equal(result.exitCode, 1, result.printed);
      assert.deepEqual(result.outputs, {});
      const [{ message } = { message: '' }] = result.annotations;
      assert.match(message, /The output `decision` could not be written to \/.*disk/s);
    });

  for (const path of ['/', '/nowhere/summary'])
    it(`to the job summary (${path}), the gate warns and is as green as it was`, async () => {
      const result = await runStep(gateStep({ env: { GITHUB_STEP_SUMMARY: path } }));
      assert.equal(result.exitCode, 0, result.printed);
      assert.equal(result.outputs['decision'], 'allow');
      assert.deepEqual(
        result.annotations.map(({ level }) => level),
        ['warning'],
      );
      assert.match(result.annotations[0]?.message ?? '', /The job summary was not written/);
    });
});

describe('an event that cannot be read', () => {
  for (const path of ['/nowhere/event.json', '/'])
    it(`at ${path} fails the step`, async () => {
      const result = await runStep(gateStep({ env: { GITHUB_EVENT_PATH: path } }));
      assert.equal(result.exitCode, 1);
      assert.equal(result.outputs['decision'], 'error');
      assert.match(result.annotations[0]?.message ?? '', /The event at \/.* cannot be read/);
    });
});

describe('GitHub Enterprise Server', () => {
  it('is asked below its own root', async () => {
    const { sandbox } = launch.world;
    const soFar = sandbox.requests().length;
    const result = await runStep(gateStep({ apiUrl: `${sandbox.url}/api/v3` }));
    assert.equal(result.exitCode, 0, result.printed);
    assert.equal(result.outputs['decision'], 'allow');
    const paths = sandbox.requests().slice(soFar);
    assert.ok(paths.length > 1);
    for (const { path } of paths) assert.match(path, /^\/api\/|^\/graphql/);
  });
});

describe('behind a proxy', () => {
  it('every request goes through it', async (test) => {
    const proxy = await startFaultProxy(launch.world.sandbox.url);
    test.after(() => proxy.close());
    // Nobody but the proxy knows where this is.
    const apiUrl = 'http://github.invalid';
    for (const name of ['http_proxy', 'HTTP_PROXY']) {
      const soFar = proxy.seen.length;
      const result = await runStep(gateStep({ apiUrl, env: { [name]: proxy.url } }));
      assert.equal(result.exitCode, 0, result.printed);
      assert.ok(proxy.seen.length > soFar + 1);
    }
    for (const { path } of proxy.seen) assert.ok(path.startsWith(apiUrl), path);
  });

  it('but not where `no_proxy` says so', async (test) => {
    const proxy = await startFaultProxy(launch.world.sandbox.url);
    test.after(() => proxy.close());
    const env = { http_proxy: proxy.url, no_proxy: '127.0.0.1' };
    const result = await runStep(gateStep({ env }));
    assert.equal(result.exitCode, 0, result.printed);
    assert.deepEqual(proxy.seen, []);
  });

  it('https goes through a tunnel, and a proxy that refuses it is named by the failure', async (test) => {
    const asked: string[] = [];
    const proxy = createServer().on('connect', ({ url }, socket) => {
      asked.push(url ?? '');
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    test.after(() => proxy.close());
    const address = proxy.address();
    assert.ok(address !== null && typeof address === 'object');
    const env = { https_proxy: `http://127.0.0.1:${String(address.port)}` };
    const result = await runStep(gateStep({ apiUrl: 'https://github.invalid', env }));
    assert.equal(result.exitCode, 1);
    assert.equal(result.outputs['decision'], 'error');
    assert.equal(new Set(asked).size, 1);
    assert.equal(asked[0], 'github.invalid:443');
  });
});
