import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { runCli } from '../../../action/cli/run-cli.ts';
import { runAction } from '../../../action/run-action.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import type { Permissions } from '../../../sandbox/state/entities.ts';
import { createFakeRunner } from '../fake-runner.ts';

const paths = ['.github/tutti.yml', '.github/ISSUE_TEMPLATE/initiative.yml', '.github/workflows/tutti.yml'];

describe('init, against GitHub’s stand-in', () => {
  let sandbox: Sandbox;
  let folder = '';
  before(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => {
    sandbox.reset();
    folder = mkdtempSync(join(tmpdir(), 'tutti-init-'));
  });
  afterEach(() => {
    assert.deepEqual(sandbox.violations(), []);
    rmSync(folder, { recursive: true });
  });
  after(() => sandbox.close());

  const present = () => paths.filter((path) => existsSync(join(folder, path)));
  const labels = () => [...sandbox.store.labels.values()].map(({ name }) => name);
  const tokenWith = (permissions: Permissions) =>
    sandbox.githubToken(sandbox.acme.repository, permissions).token;

  async function step(token: string, env: Readonly<Record<string, string>> = {}) {
    const runner = createFakeRunner({
      INPUT_COMMAND: 'init',
      INPUT_TOKEN: token,
      INPUT_PATH: folder,
      GITHUB_REPOSITORY: 'acme/checkout',
      GITHUB_API_URL: sandbox.url,
      TUTTI_WRITE_INTERVAL_MS: '0',
      ...env,
    });
    return { runner, code: await runAction(runner) };
  }

  async function type(
    words: readonly string[],
    answer: boolean | null = null,
    env: Readonly<Record<string, string>> = {},
  ) {
    const [out, err, questions]: [string[], string[], string[]] = [[], [], []];
    const ask = (question: string) => {
      questions.push(question);
      return Promise.resolve(answer === true);
    };
    const code = await runCli([...words, '--path', folder], {
      env: { GITHUB_API_URL: sandbox.url, TUTTI_WRITE_INTERVAL_MS: '0', ...env },
      print: (line) => out.push(line),
      complain: (line) => err.push(line),
      ask: answer === null ? null : ask,
      askSecret: null,
    });
    return { code, out: out.join('\n'), err: err.join('\n'), questions };
  }

  it('writes files and labels from a workflow, and shows them whole in the job summary', async () => {
    const { runner, code } = await step(tokenWith({ contents: 'read', issues: 'write' }));
    assert.equal(code, 0, runner.annotations[0]?.message);
    assert.deepEqual(present(), paths);
    assert.deepEqual(labels(), [
      'initiative',
      'stage:define',
      'stage:produce',
      'stage:operate',
      'stage:closed',
    ]);
    assert.match(runner.summary(), /- \.github\/tutti\.yml: create\n/);
    assert.match(runner.summary(), /```yaml\n# yaml-language-server/);
    assert.ok(runner.lines.some((line) => line.includes('Nobody speaks for any persona yet.')));
  });

  it('does nothing the second time, and asks nobody', async () => {
    const token = tokenWith({ contents: 'read', issues: 'write' });
    await step(token);
    const happened: string[] = [];
    sandbox.store.events.on(({ name }) => happened.push(name));
    const { runner, code } = await step(token);
    assert.equal(code, 0);
    assert.deepEqual(happened, []);
    assert.equal(runner.lines.at(-1), 'There is nothing to do.');
    const { questions } = await type(['init'], true);
    assert.deepEqual(questions, []);
  });

  it('makes a label for each persona of the config that is there, and leaves the config alone', async () => {
    mkdirSync(join(folder, '.github'));
    const config = 'version: 1\npersonas:\n  builder: { owners: ["@ana"] }\n';
    writeFileSync(join(folder, paths[0] ?? ''), config);
    const { runner } = await step(tokenWith({ contents: 'read', issues: 'write' }));
    assert.ok(runner.lines.includes('.github/tutti.yml: exists, left alone'));
    assert.equal(readFileSync(join(folder, paths[0] ?? ''), 'utf8'), config);
    assert.ok(labels().includes('persona:builder'));
    assert.ok(!labels().includes('persona:guardian'));
  });

  it('names this very Action in the workflow', async () => {
    await step('', { GITHUB_ACTION_REPOSITORY: 'acme/tutti', GITHUB_ACTION_REF: 'v1.4.0' });
    assert.match(readFileSync(join(folder, paths[2] ?? ''), 'utf8'), /uses: acme\/tutti@v1\.4\.0/);
  });

  it('fails in GitHub’s words where the token may not create labels', async () => {
    const { runner, code } = await step(tokenWith({ contents: 'read', issues: 'read' }));
    assert.equal(code, 1);
    assert.match(runner.annotations[0]?.message ?? '', /create label: Resource not accessible/);
  });

  it('fails where a folder is in the way, and follows no link out of the checkout', async () => {
    writeFileSync(join(folder, '.github'), 'a file');
    assert.match(
      (await step('')).runner.annotations[0]?.message ?? '',
      /\.github\/tutti\.yml cannot be written: E/,
    );
    rmSync(join(folder, '.github'));
    const outside = mkdtempSync(join(tmpdir(), 'tutti-outside-'));
    symlinkSync(outside, join(folder, '.github'));
    const { runner, code } = await step('');
    assert.equal(code, 1);
    assert.match(runner.annotations[0]?.message ?? '', /is a link/);
    assert.ok(!existsSync(join(outside, 'tutti.yml')));
    rmSync(outside, { recursive: true });
  });

  it('fails where there is no checkout', async () => {
    const { runner, code } = await step('', { INPUT_PATH: join(folder, 'none') });
    assert.equal(code, 1);
    assert.match(runner.annotations[0]?.message ?? '', /There is no folder .*actions\/checkout/s);
  });

  it('shows the whole plan at a terminal, and writes nothing in a dry run', async () => {
    const { out, code, questions } = await type(['init', '--dry-run', '--owner', 'builder=@ana'], true);
    assert.equal(code, 0);
    assert.match(out, /^\.github\/tutti\.yml: create$/m);
    assert.match(out, /^ {4}builder: \{ owners: \["@ana"\] \}$/m);
    assert.match(out, /Nothing was written\.$/);
    assert.deepEqual([questions, present()], [[], []]);
  });

  it('asks once at a terminal, and no means no', async () => {
    const { questions, out } = await type(['init'], false);
    assert.equal(questions.length, 1);
    assert.match(out, /Nothing was written\.$/);
    assert.deepEqual(present(), []);
  });

  it('writes after a yes, and asks nothing where nobody could answer, or with --yes', async () => {
    for (const [words, answer, asked] of [
      [['init'], true, 1],
      [['init'], null, 0],
      [['init', '--yes'], false, 0],
    ] as const) {
      const { questions } = await type(words, answer);
      assert.equal(questions.length, asked);
      assert.deepEqual(present(), paths);
      rmSync(join(folder, '.github'), { recursive: true });
    }
    assert.deepEqual(sandbox.requests(), []);
  });

  it('creates labels from a terminal with GITHUB_TOKEN', async () => {
    const GITHUB_TOKEN = sandbox.tokenOf('wanda');
    const { code, out } = await type(['init', '--repo', 'acme/checkout', '--owner', 'builder=@ana'], null, {
      GITHUB_TOKEN,
    });
    assert.equal(code, 0);
    assert.match(out, /^labels: create initiative, .*persona:builder$/m);
    assert.ok(labels().includes('persona:builder'));
  });

  it('refuses owners that make no valid config', async () => {
    const { code, err } = await type(['init', '--owner', 'bulder=@ana']);
    assert.equal(code, 1);
    assert.match(err, /^error: Tutti init: personas\.bulder: .*Did you mean `builder`\?/);
    assert.deepEqual(present(), []);
  });

  it('leaves what validate accepts, and says what is missing with its line', async () => {
    await type(['init']);
    const unfilled = await type(['validate']);
    assert.equal(unfilled.code, 1);
    assert.match(unfilled.out, /^\.github\/tutti\.yml:\d+:\d+: error: Nobody speaks for any persona yet\./m);
    rmSync(join(folder, '.github'), { recursive: true });
    const owners = ['visionary', 'builder', 'guardian', 'dealmaker', 'storyteller', 'advocate', 'conductor'];
    await type(['init', ...owners.flatMap((id) => ['--owner', `${id}=@ana`])]);
    const { code, out } = await type(['validate']);
    assert.deepEqual([code, out.includes('error')], [0, false]);
  });

  it('is understood by doctor, at a terminal with a token and without', async () => {
    await type(['init']);
    const alone = await type(['doctor']);
    assert.match(alone.out, /^✅ fine keeper: `sync` in `\.github\/workflows\/tutti\.yml` keeps/m);
    assert.deepEqual(sandbox.requests(), []);
    const GITHUB_TOKEN = sandbox.tokenOf('adm');
    const asked = await type(['doctor', '--repo', 'acme/checkout', '--app', 'tutti'], null, { GITHUB_TOKEN });
    assert.equal(asked.code, 1);
    assert.match(asked.out, /^⛔ broken keeper: Two keep the initiatives/m);
    assert.match(asked.err, /^error: Tutti doctor: The setup is broken/);
  });

  it('answers a wrong command line with help and exit code 2', async () => {
    const { code, err } = await type(['inti']);
    assert.equal(code, 2);
    assert.match(err, /There is no command “inti”.*tutti init/s);
  });
});
