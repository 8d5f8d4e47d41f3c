import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { runAction } from '../../../action/run-action.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { createRuleset } from '../../../sandbox/state/rulesets.ts';
import { createFakeRunner, type FakeRunner } from '../fake-runner.ts';

const gateWithoutSource = {
  type: 'required_status_checks',
  requiredChecks: [{ context: 'launch-gate', appId: null }],
  strict: false,
} as const;

describe('doctor, against GitHub’s stand-in', () => {
  let sandbox: Sandbox;
  let folder = '';
  before(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => {
    sandbox.reset();
    // What `app.yml` asks for and the stand-in’s App leaves out.
    const { app } = sandbox.acme;
    Object.assign(app, { events: [...app.events, 'organization'] });
    folder = mkdtempSync(join(tmpdir(), 'tutti-doctor-'));
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    cpSync('.github/ISSUE_TEMPLATE', join(folder, '.github/ISSUE_TEMPLATE'), { recursive: true });
  });
  afterEach(() => {
    assert.deepEqual(sandbox.violations(), []);
    rmSync(folder, { recursive: true });
  });
  after(() => sandbox.close());

  async function diagnose(
    env: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly runner: FakeRunner; readonly code: number }> {
    const { repository } = sandbox.acme;
    const { token } = sandbox.githubToken(repository, { contents: 'read', issues: 'read', checks: 'read' });
    const runner = createFakeRunner({
      INPUT_COMMAND: 'doctor',
      INPUT_TOKEN: token,
      INPUT_PATH: folder,
      GITHUB_REPOSITORY: 'acme/checkout',
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_API_URL: sandbox.url,
      ...env,
    });
    return { code: await runAction(runner), runner };
  }

  const lineOf = ({ lines }: FakeRunner, code: string) =>
    lines.find((line) => line.includes(` ${code}: `)) ?? '';

  it('finds nothing broken where the App is installed and its check is required', async () => {
    const { runner, code } = await diagnose({ INPUT_APP: 'tutti' });
    assert.equal(code, 0);
    assert.match(lineOf(runner, 'gate-source'), /^✅ fine .*taken from the App `tutti` alone/);
    assert.match(lineOf(runner, 'gate-required'), /^⚠️ attention .*release\/tutti-doctor/);
    assert.match(lineOf(runner, 'teams'), /^✅ fine/);
    assert.match(runner.summary(), /^## Doctor: \d+ attention/);
    assert.match(runner.outputs.get('reasons') ?? '', /^gate-required: /m);
    assert.ok(runner.annotations.every(({ level }) => level === 'warning'));
  });

  it('fails where a workflow keeps the initiatives beside the App, with an annotation at the file', async () => {
    writeFileSync(
      join(folder, '.github/workflows/tutti.yml'),
      'on: issues\njobs:\n  sync:\n    steps: [{ uses: "acme/tutti@v1", with: { command: sync } }]\n',
    );
    const { runner, code } = await diagnose({ INPUT_APP: 'tutti' });
    assert.equal(code, 1);
    const annotation = runner.annotations.find(({ title }) => title === 'Tutti doctor: keeper');
    assert.equal(annotation?.level, 'error');
    assert.equal(annotation?.place?.file, '.github/workflows/tutti.yml');
    assert.match(runner.annotations.at(-1)?.message ?? '', /^The setup is broken: 1 broken/);
  });

  it('says that teams need an App’s token where GITHUB_TOKEN is all there is', async () => {
    const { runner, code } = await diagnose();
    assert.equal(code, 1);
    assert.match(lineOf(runner, 'teams'), /^⛔ broken .*GITHUB_TOKEN cannot read `@acme\/platform`/);
  });

  it('says that a private repository on a free plan is advisory only', async () => {
    Object.assign(sandbox.acme.organization, { plan: 'free' });
    Object.assign(sandbox.acme.repository, { private: true });
    const { runner } = await diagnose({ INPUT_APP: 'tutti' });
    assert.match(lineOf(runner, 'plan'), /^⚠️ attention .*Advisory only/);
    assert.equal(lineOf(runner, 'gate-required'), '');
  });

  it('finds a check that anybody may report', async () => {
    const { store, acme } = sandbox;
    acme.repository.protections.clear();
    createRuleset(store, asUser(acme.people.adm), acme.repository, {
      name: 'gate',
      target: 'branch',
      include: ['refs/heads/release/**/*'],
      rules: [gateWithoutSource],
    });
    const { runner, code } = await diagnose({ INPUT_APP: 'tutti' });
    assert.equal(code, 1);
    assert.match(lineOf(runner, 'gate-required'), /^✅ fine/);
    assert.match(lineOf(runner, 'gate-source'), /^⛔ broken .*may come from anybody/);
  });

  it('says so where GitHub refuses the token, and goes on with the checkout', async () => {
    const { runner, code } = await diagnose({ INPUT_TOKEN: 'ghs_wrong' });
    assert.equal(code, 1);
    assert.match(lineOf(runner, 'github'), /does not accept our token/);
    assert.match(lineOf(runner, 'form'), /^✅ fine/);
  });

  it('looks at the checkout alone where there is no token', async () => {
    const { runner } = await diagnose({ INPUT_TOKEN: '' });
    assert.match(lineOf(runner, 'github'), /^❔ not known .*no token/);
    assert.deepEqual(sandbox.requests(), []);
  });

  it('writes nothing to GitHub', async () => {
    const happened: string[] = [];
    sandbox.store.events.on(({ name }) => happened.push(name));
    await diagnose({ INPUT_APP: 'tutti' });
    assert.deepEqual(happened, []);
  });

  it('shows names of files as they are, not as Markdown or commands of the runner', async () => {
    writeFileSync(
      join(folder, '.github/workflows/a`|::error::<b>.yml'),
      'on: push\njobs:\n  launch-gate: {}\n',
    );
    const { runner } = await diagnose({ INPUT_APP: 'tutti' });
    const row =
      runner
        .summary()
        .split('\n')
        .find((line) => line.includes('look-alike')) ?? '';
    assert.ok(!row.includes('<b>') || /`[^`]*<b>[^`]*`/.test(row), row);
    assert.equal(row.split(/(?<!\\)\|/).length, 7);
  });
});
