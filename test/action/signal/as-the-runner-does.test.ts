import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runStep, type StepResult } from '../runner-harness.ts';

const workspace = mkdtempSync(join(tmpdir(), 'tutti-signal-step-'));
after(() => rmSync(workspace, { recursive: true, force: true }));
writeFileSync(
  join(workspace, 'r.xml'),
  '<testsuite><testcase name="::set-output name=decision::success&#10;::notice::"><failure/></testcase></testsuite>',
);

/** Prints the name of each module that Node loads. */
const tellModules = `data:text/javascript,${encodeURIComponent(
  'import{registerHooks}from"node:module";registerHooks({load(u,c,n){console.error("loaded "+u);return n(u,c)}})',
)}`;

/** Without a token, and with a GitHub that nobody can reach. */
function run(inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  return runStep({
    with: { command: 'signal', id: 'unit', ...inputs },
    event: { name: 'push', payload: {} },
    token: '',
    apiUrl: 'http://127.0.0.1:9',
    repository: 'acme/checkout',
    workspace,
    execArgv: ['--import', tellModules],
  });
}

function loads({ log }: StepResult, name: string): boolean {
  return log.some((line) => line.startsWith('loaded ') && line.includes(`/${name}-`));
}

test('a plain conclusion needs no token, no GitHub and no parser', async () => {
  const result = await run({ conclusion: 'success' });
  assert.equal(result.exitCode, 0);
  assert.equal(result.outputs['decision'], 'success');
  assert.deepEqual(
    result.annotations.map(({ level, title }) => [level, title]),
    [['notice', 'Tutti signal unit']],
  );
  assert.ok(loads(result, 'signal'));
  for (const parser of ['junit', 'sarif', 'k6', 'assess-results', 'connect'])
    assert.ok(!loads(result, parser), parser);
});

test('a file is read with the parser of its kind alone, and what stands in it is no command', async () => {
  const result = await run({ conclusion: 'success', results: 'r.xml' });
  assert.equal(result.exitCode, 1);
  assert.equal(result.outputs['decision'], 'failure');
  assert.ok(loads(result, 'junit'));
  for (const parser of ['sarif', 'k6']) assert.ok(!loads(result, parser), parser);
  assert.deepEqual(
    result.annotations.map(({ level, title }) => [level, title]),
    [
      ['error', 'Tutti signal unit'],
      ['error', 'Tutti signal'],
    ],
  );
  const { conclusion, summary } = JSON.parse(result.annotations[0]?.message ?? '');
  assert.equal(conclusion, 'failure');
  assert.equal(summary, 'conclusion: success; r.xml: 1 test: 1 failed');
  assert.match(result.summary, /^## Signal unit: failure\n/);
});
