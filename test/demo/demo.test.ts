import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { runDemo } from './run.ts';

const execute = promisify(execFile);

/** What a reader of the transcript comes past, in this order. */
const keyTurns = [
  /^1\. Vera has an idea/m,
  /leaves the label out/,
  /#\d+ Builder, #\d+ Guardian/,
  /^ +Persona +Status +Criteria +Needs +Risk$/m,
  /^ +Builder +⚪ not started +0\/2 met/m,
  /olga .*“\/commit”/,
  /Not taken.*Only an owner or delegate/,
  /\/concern Nobody has agreed/,
  /Concern c1 is open/,
  /Resolved: c1/,
  /\/sign selection@[0-9a-f]{8}”/,
  /Selection: ✅ passed/,
  /opens pull request #9 into release\/1\.0/,
  /launch-gate +Waiting: /,
  /405 Required status check "launch-gate" is in progress/,
  /gus .*“\/met demo: looked fine to me”/,
  /Not taken.*Only an owner or delegate/,
  /ada .*“\/met support help/,
  /launch-gate +Waiting: Builder: unit/,
  /ana .*“\/unmet demo/,
  /launch-gate +Blocked: Builder: demo is not met/,
  /unit +success, reported by github-actions/,
  /launch-gate +Blocked: Builder: demo is not met/,
  /gus .*“\/hold /,
  /launch-gate +Blocked: On hold by gus/,
  /gus .*“\/release-hold”/,
  /launch-gate +Ready: every persona is ready/,
  /success for advocate, builder, dealmaker, guardian, storyteller, visionary/,
  /^ +Builder +✅ ready +2\/2 met/m,
  /200 Pull Request successfully merged/,
  /^15\. The release branch gets its own green check/m,
  /launch-gate +Ready: every persona is ready/,
  /launch-gate +Blocked: Guardian: runbook is not met/,
  /GitHub +422 .*Required status check "launch-gate" is failing/,
  /deployment +waits for production/,
  /launch-gate +Ready: every persona is ready/,
  /GitHub +201 v1\.0\.0 is there/,
  /deployment +goes on/,
  /The App asked GitHub [1-9]\d* times and spent [1-9]\d* GraphQL points/,
  /Read next: /,
];

function assertInOrder(text: string, patterns: readonly RegExp[]): void {
  let from = 0;
  for (const pattern of patterns) {
    const found = pattern.exec(text.slice(from));
    assert.ok(found !== null, `${String(pattern)} is missing behind:\n${text.slice(0, from)}`);
    from += found.index + found[0].length;
  }
}

async function assertGone(...urls: readonly string[]): Promise<void> {
  for (const url of urls) await assert.rejects(fetch(url), `${url} still answers`);
}

async function shell(line: string): Promise<string> {
  return (await execute('/bin/sh', ['-c', line])).stdout;
}

/** Tries a line again, as a person would, until it says what is promised. */
async function shellUntil(line: string, promised: RegExp): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const said = await shell(line);
    if (promised.test(said)) return;
    assert.ok(tries < 100, `${String(promised)} never came of ${line}:\n${said}`);
    await sleep(100);
  }
}

describe('the demo', () => {
  test('plays the whole launch and ends with 0, in plain text where nobody watches', async () => {
    const { status, text } = await runDemo().ended;
    assert.equal(status, 0, text);
    assertInOrder(text, keyTurns);
    assert.ok(!text.includes('\u001b') && !text.includes('\r'), 'no colours, no progress');
  });

  test('says which step failed, what was expected and seen, when webhooks do not reach the App', async () => {
    const { status, text } = await runDemo('--wrong-secret', '--deadline', '1').ended;
    assert.equal(status, 1);
    assertInOrder(text, [
      /^✗ This step failed: 1\. Vera has an idea/m,
      /^ +expected +the label and a sub-issue for each of 7 personas$/m,
      /^ +seen +labels none; 0 sub-issues$/m,
      /The App said last:/,
      /webhook refused.*401.*signature/,
    ]);
  });

  test('--keep leaves both running, with three lines that work, until it is stopped', async () => {
    const demo = runDemo('--keep');
    await demo.line(/check_name=launch-gate/);
    const curls = demo
      .text()
      .split('\n')
      .filter((line) => line.startsWith('  curl '));
    assert.equal(curls.length, 3);
    const [say = '', listen = '', look = ''] = curls;
    assert.match(await shell(say), /"body":\s*"\/unmet demo It fails on phones"/);
    await shellUntil(look, /"conclusion":\s*"failure"/);
    await shellUntil(listen, /Not met: demo\..*It fails on phones/);
    const urls = [...new Set(demo.text().match(/http:\/\/127\.0\.0\.1:\d+/g))];
    assert.equal(urls.length, 2);
    demo.signal('SIGINT');
    assert.equal((await demo.ended).status, 0);
    await assertGone(...urls);
  });

  test('stopped in the middle, it stops both and says so', async () => {
    const demo = runDemo();
    await demo.line(/^3\. The owners commit/);
    demo.signal('SIGINT');
    const { status, text } = await demo.ended;
    assert.equal(status, 130);
    assert.doesNotMatch(text, /This step failed/);
    assert.ok(text.endsWith('Stopped by SIGINT.\n'), text);
  });

  test('stopped while it comes up, it does not wait for what will never be ready', async () => {
    const demo = runDemo();
    await demo.line(/run on this machine/);
    demo.signal('SIGINT');
    const { status, text } = await Promise.race([
      demo.ended,
      sleep(20_000, { status: 'still running', text: '' }, { ref: false }),
    ]);
    assert.equal(status, 130);
    assert.ok(text.endsWith('Stopped by SIGINT.\n'), text);
  });

  test('ends quietly when nobody reads on', async () => {
    const line = `{ "${process.execPath}" demo/main.ts; echo "status $?" >&2; } | head -n 3`;
    const { stdout, stderr } = await execute('/bin/sh', ['-c', line]);
    assert.match(stdout, /^Tutti: a launch/m);
    assert.equal(stderr, 'status 130\n');
  });

  test('--help explains the flags and plays nothing', async () => {
    const { status, text } = await runDemo('--help').ended;
    assert.equal(status, 0);
    for (const flag of ['--keep', '--deadline', '--wrong-secret']) assert.ok(text.includes(flag));
    assert.doesNotMatch(text, /^1\. /m);
  });

  for (const wrong of [['--kep'], ['--deadline', 'soon'], ['--deadline', '0'], ['act']])
    test(`${wrong.join(' ')} is refused with 2 and the flags that exist`, async () => {
      const { status, text } = await runDemo(...wrong).ended;
      assert.equal(status, 2);
      assert.match(text, /--keep/);
    });
});
