import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { runAction } from '../../../action/run-action.ts';
import type { Env } from '../../../action/runner.ts';
import { createFakeRunner, type FakeRunner } from '../fake-runner.ts';

const workspace = mkdtempSync(join(tmpdir(), 'tutti-signal-'));
after(() => rmSync(workspace, { recursive: true, force: true }));
const files = {
  'good.xml': '<testsuite><testcase name="a"/></testsuite>',
  'bad.xml': '<testsuite><testcase name="a | b @lea"><failure/></testcase></testsuite>',
  'bad.sarif':
    '{"version":"2.1.0","runs":[{"results":[{"ruleId":"x","level":"error","message":{"text":"::error::no"}}]}]}',
  'good.json': '{"metrics":{"iterations":{"count":9},"a":{"thresholds":{"avg<1":false}}}}',
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);

const runUrl = 'https://github.com/acme/checkout/actions/runs/4711';

interface Ran extends FakeRunner {
  readonly code: 0 | 1;
}

async function run(given: Readonly<Record<string, string>>, env: Env = {}): Promise<Ran> {
  const inputs = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const runner = createFakeRunner({
    INPUT_COMMAND: 'signal',
    INPUT_ID: 'load-test',
    GITHUB_REPOSITORY: 'acme/checkout',
    GITHUB_RUN_ID: '4711',
    GITHUB_WORKSPACE: workspace,
    ...Object.fromEntries(inputs),
    ...env,
  });
  return { ...runner, code: await runAction(runner) };
}

/** Which of the ways to decide were used, and how it ends. */
const decided: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ conclusion: 'success' }, 'success'],
  [{ conclusion: 'failure' }, 'failure'],
  [{ conclusion: 'cancelled' }, 'cancelled'],
  [{ conclusion: 'skipped' }, 'failure'],
  [{ value: '299.5', threshold: '<= 300' }, 'success'],
  [{ value: '300.5', threshold: '<= 300' }, 'failure'],
  [{ value: '', threshold: '<= 300' }, 'failure'],
  [{ value: 'NaN', threshold: '<= 300' }, 'failure'],
  [{ results: 'good.xml' }, 'success'],
  [{ results: 'good.xml\n\n  good.json  \r\ngood.xml' }, 'success'],
  [{ results: 'bad.xml' }, 'failure'],
  [{ results: 'good.xml\nbad.sarif' }, 'failure'],
  [{ results: 'good.xml\nnone.xml' }, 'failure'],
  [{ results: '*.xml' }, 'failure'],
  [{ conclusion: 'success', results: 'good.xml', value: '1', threshold: '== 1' }, 'success'],
  [{ conclusion: 'success', results: 'good.xml', value: '1', threshold: '== 2' }, 'failure'],
  [{ conclusion: 'success', results: 'bad.xml', value: '1', threshold: '== 1' }, 'failure'],
  [{ conclusion: 'success', threshold: '== 1' }, 'failure'],
  [{ conclusion: 'cancelled', results: 'good.xml' }, 'cancelled'],
  [{ conclusion: 'cancelled', results: 'none.xml' }, 'failure'],
  [{ conclusion: 'failure', results: 'good.xml' }, 'failure'],
];

describe('the worst of what is given decides', () => {
  for (const [given, conclusion] of decided)
    test(`${JSON.stringify(given)} is ${conclusion}`, async () => {
      const { code, outputs, annotations, summary } = await run(given);
      assert.equal(outputs.get('decision'), conclusion);
      assert.equal(code, conclusion === 'success' ? 0 : 1);
      const reports = annotations.filter(({ title }) => title === 'Tutti signal load-test');
      assert.deepEqual(
        reports.map(({ level, message, place }) => [level, JSON.parse(message).conclusion, place]),
        [[conclusion === 'success' ? 'notice' : 'error', conclusion, undefined]],
      );
      assert.match(summary(), new RegExp(`^## Signal load-test: ${conclusion}\n`));
    });
});

describe('what the author of the workflow has to mend', () => {
  const refused: Readonly<Record<string, readonly [Readonly<Record<string, string>>, RegExp]>> = {
    'nothing decides': [{}, /Nothing decides/],
    'no id': [{ id: '', conclusion: 'success' }, /`id` must be/],
    'an id in capitals': [{ id: 'Load', conclusion: 'success' }, /`id` must be/],
    'an id that is too long': [{ id: 'a'.repeat(49), conclusion: 'success' }, /`id` must be/],
    'a conclusion in capitals': [{ conclusion: 'Success' }, /`conclusion` must be one of/],
    'a conclusion that only a check has': [{ conclusion: 'neutral' }, /`conclusion` must be one of/],
    'two conclusions': [{ conclusion: 'success,failure' }, /`conclusion` must be one of/],
    'a value without a threshold': [{ value: '1', conclusion: 'success' }, /`value` needs a `threshold`/],
    'a threshold that is none': [{ value: '1', threshold: '300' }, /`threshold` must be/],
    'a script for evidence': [
      { conclusion: 'success', 'evidence-url': 'javascript:alert(1)' },
      /`evidence-url` must be/,
    ],
    'a password in the evidence': [
      { conclusion: 'success', 'evidence-url': 'https://lea:secret@acme.test/' },
      /`evidence-url` must be/,
    ],
    'evidence without end': [
      { conclusion: 'success', 'evidence-url': `https://acme.test/${'ä'.repeat(500)}` },
      /`evidence-url` must be/,
    ],
    'more files than anybody has': [
      { results: Array.from({ length: 101 }, (_, index) => `${index}.xml`).join('\n') },
      /names 101 files; 100 at most/,
    ],
  };
  for (const [what, [given, words]] of Object.entries(refused))
    test(what, async () => {
      const { code, outputs, annotations } = await run(given);
      assert.equal(code, 1);
      assert.equal(outputs.get('decision'), 'failure');
      assert.equal(annotations.length, 1);
      assert.equal(annotations[0]?.title, 'Tutti signal');
      assert.match(annotations[0]?.message ?? '', words);
    });

  test('all of it at once', async () => {
    const { annotations } = await run({ id: 'A', conclusion: 'ok', value: '1', 'evidence-url': 'x' });
    for (const name of ['id', 'conclusion', 'value', 'evidence-url'])
      assert.ok(annotations[0]?.message.includes(`\`${name}\``), name);
  });

  test('results outside of a workflow', async () => {
    const { code, annotations } = await run({ results: 'good.xml' }, { GITHUB_WORKSPACE: undefined });
    assert.equal(code, 1);
    assert.match(annotations[0]?.message ?? '', /GITHUB_WORKSPACE is not set/);
  });
});

describe('the annotation', () => {
  async function reportOf(given: Readonly<Record<string, string>>, env: Env = {}): Promise<string> {
    const { annotations } = await run(given, env);
    return annotations.find(({ title }) => title === 'Tutti signal load-test')?.message ?? '';
  }

  test('has all keys in one order, on one line', async () => {
    assert.equal(
      await reportOf({
        value: '299.50',
        threshold: '<=300',
        summary: 'p95\nat peak',
        'evidence-url': 'https://acme.test/a b',
      }),
      '{"schema":1,"id":"load-test","conclusion":"success","value":"299.50","threshold":"<= 300",' +
        '"evidence":"https://acme.test/a%20b","summary":"p95 at peak"}',
    );
    assert.equal(
      await reportOf({ conclusion: 'success' }),
      `{"schema":1,"id":"load-test","conclusion":"success","value":null,"threshold":null,"evidence":"${runUrl}","summary":"conclusion: success"}`,
    );
  });

  test('says what was found where the workflow says nothing', async () => {
    const { summary } = JSON.parse(await reportOf({ conclusion: 'success', results: 'bad.xml\nnone.xml' }));
    assert.equal(
      summary,
      'conclusion: success; bad.xml: 1 test: 1 failed; none.xml: there is no such file: what writes it did not get that far',
    );
  });

  test('holds no value that is no number', async () => {
    assert.equal(JSON.parse(await reportOf({ value: '1,5', threshold: '> 1' })).value, null);
  });

  test('is never cut off, whatever it holds', async () => {
    const message = await reportOf({
      value: `-${'9'.repeat(40)}.${'9'.repeat(40)}`,
      threshold: `>= -${'9'.repeat(40)}.${'9'.repeat(40)}`,
      summary: '"\\\u202E\u{1F600}'.repeat(2000),
      'evidence-url': `https://acme.test/${'%'.repeat(980)}`,
    });
    assert.ok(message.length < 4000, String(message.length));
    assert.equal(JSON.parse(message).conclusion, 'success');
  });
});

test('a failing step says which of the inputs made it fail, and how', async () => {
  const { annotations, lines } = await run({ conclusion: 'success', results: 'bad.xml' });
  const failure = annotations.find(({ title }) => title === 'Tutti signal');
  assert.equal(failure?.message, 'load-test: failure\nbad.xml: 1 test: 1 failed\n  a | b @lea');
  assert.deepEqual(lines, [
    'conclusion: success',
    'bad.xml: 1 test: 1 failed',
    '  a | b @lea',
    'load-test: failure',
  ]);
});

test('the summary of the job has a row for each input, what is bad first, and no word of a file means anything in it', async () => {
  const { summary } = await run({ conclusion: 'success', results: 'bad.xml', summary: '<b>bold</b>' });
  assert.equal(
    summary(),
    [
      '## Signal load-test: failure',
      '',
      '| Decided by | Conclusion | Because |',
      '|---|---|---|',
      '| bad.xml | failure | 1 test: 1 failed<br>a \\| b @&#8203;lea |',
      '| conclusion | success | success |',
      '',
      '&lt;b&gt;bold&lt;/b&gt;',
      '',
      `[Evidence](${runUrl})`,
    ].join('\n'),
  );
});

test('a summary of many files keeps the bad ones', async () => {
  const paths = [...Array.from({ length: 60 }, (_, index) => `${'./'.repeat(index)}good.xml`), 'bad.xml'];
  const { summary } = await run({ results: paths.join('\n') });
  assert.match(summary(), /\| bad\.xml \| failure \|/);
  assert.match(summary(), /11 more are not shown\./);
});
