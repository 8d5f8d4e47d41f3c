import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { commands } from '../../action/commands/registry.ts';
import { readInputs } from '../../action/inputs.ts';
import { runAction } from '../../action/run-action.ts';
import type { Env, OutputName } from '../../action/runner.ts';
import { readWorkflowEvent } from '../../action/workflow-event.ts';
import type { InitiativeVerdict } from '../../core/verdict/verdict.ts';
import { createClient } from '../../octokit/client.ts';
import { systemClock } from '../../octokit/clock.ts';
import { createPacer } from '../../octokit/pacer.ts';
import { createReader } from '../../octokit/reader.ts';
import { createMemory } from '../../reconcile/memory.ts';
import { CONFIG_PATH, TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { commitFiles } from '../../sandbox/state/git.ts';
import { validateVerdict } from '../../schemas/generated/validate-verdict.ts';
import { startWorld, type World } from '../world/world.ts';
import { createFakeRunner, type FakeRunner } from './fake-runner.ts';

const reading = {
  contents: 'read',
  issues: 'read',
  pull_requests: 'read',
  checks: 'read',
  statuses: 'read',
  actions: 'read',
} as const;

/** A world whose personas belong to people: a team cannot be read with the token of a workflow. */
async function start(test: TestContext): Promise<World> {
  const world = await startWorld();
  test.after(() => world.close());
  writeConfig(world, TUTTI_CONFIG.replace(', "@acme/platform"', ''));
  return world;
}

function writeConfig({ sandbox: { store, acme } }: World, text: string): void {
  const files = { [CONFIG_PATH]: text };
  commitFiles(store, asUser(acme.people.adm), acme.repository, { branch: 'main', message: 'Config', files });
}

function folder(test: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'tutti-report-'));
  test.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function envOf({ sandbox }: World, inputs: Env = {}): Env {
  return {
    INPUT_COMMAND: 'report',
    INPUT_TOKEN: sandbox.githubToken(sandbox.acme.repository, reading).token,
    INPUT_APP: 'tutti',
    GITHUB_REPOSITORY: 'acme/checkout',
    GITHUB_API_URL: sandbox.url,
    ...inputs,
  };
}

interface Told {
  readonly code: 0 | 1;
  readonly runner: FakeRunner;
  /** `POST /graphql` and so on, in order. */
  readonly requests: readonly string[];
}

/** The whole step, from its inputs to its exit code. */
async function run(world: World, inputs: Env = {}): Promise<Told> {
  const before = world.sandbox.requests().length;
  const runner = createFakeRunner(envOf(world, inputs));
  const code = await runAction(runner);
  const requests = world.sandbox.requests().slice(before);
  return { code, runner, requests: requests.map(({ method, path }) => `${method} ${path}`) };
}

function verdictsOf(json: string | undefined): readonly InitiativeVerdict[] {
  const verdicts: unknown = JSON.parse(json ?? '');
  assert.ok(Array.isArray(verdicts));
  return verdicts.map((verdict: unknown) => {
    assert.ok(validateVerdict(verdict), JSON.stringify(validateVerdict.errors));
    assert.ok('initiative' in verdict);
    return verdict;
  });
}

function output({ runner }: Told, name: OutputName): string | undefined {
  return runner.outputs.get(name);
}

describe('report', () => {
  it('tells how every open initiative stands, with one request for the list and one for each', async (test) => {
    const world = await start(test);
    const first = await world.openInitiative({ title: 'Faster <b>checkout</b>' });
    const second = await world.openInitiative({ title: 'Gift cards' });
    const closed = await world.openInitiative({ title: 'Given up' });
    await world.as('adm').editIssue(closed.number, { state: 'closed' });
    await world.as('gus').comment(second.number, 'Nice.');
    await world.settled();
    const deliveries = world.sandbox.deliveries.all.length;

    const told = await run(world);
    assert.equal(told.code, 0);
    assert.deepEqual(told.runner.annotations, []);
    assert.deepEqual(told.requests, ['GET /apps/tutti', ...Array.from({ length: 3 }, () => 'POST /graphql')]);
    assert.equal(world.sandbox.deliveries.all.length, deliveries, 'something was written');

    assert.equal(output(told, 'decision'), 'wait');
    assert.equal(output(told, 'initiatives'), JSON.stringify([first.number, second.number]));
    const verdicts = verdictsOf(output(told, 'verdict'));
    assert.deepEqual(
      verdicts.map(({ initiative }) => initiative.title),
      ['Faster <b>checkout</b>', 'Gift cards'],
    );
    const reasons = (output(told, 'reasons') ?? '').split('\n');
    assert.equal(reasons.length, verdicts.flatMap((verdict) => verdict.reasons).length);
    assert.ok(
      reasons.includes(`#${String(second.number)} record-unsigned: The selection record is not signed`),
    );
    assert.deepEqual(
      told.runner.lines.map((line) => line.split(':', 1)[0]),
      [`#${String(first.number)} Faster <b>checkout</b>`, `#${String(second.number)} Gift cards`],
    );
  });

  it('shows the very table of the convergence comment', async (test) => {
    const world = await start(test);
    const { number } = await world.openInitiative();
    const sticky = (await world.ourComments(number))[0]?.body ?? '';
    const rows = sticky.split('\n').filter((line) => line.startsWith('| ['));
    assert.equal(rows.length, 7);
    const lines = (await run(world)).runner.summary().split('\n');
    assert.deepEqual(
      lines.filter((line) => rows.includes(line)),
      rows,
    );
  });

  it('says of a release what its gate says, for one more question', async (test) => {
    const world = await start(test);
    const initiative = await world.openInitiative();
    await world.sign(initiative);
    await world.declareAll(initiative);
    const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
    await world.ci(pull, 'failure');
    assert.equal((await world.gate(pull))?.conclusion, 'failure');
    const blocked = await run(world);
    assert.equal(output(blocked, 'decision'), 'block');
    assert.equal(blocked.code, 0);
    assert.equal(blocked.requests.filter((request) => request === 'POST /graphql').length, 3);

    await world.ci(pull, 'success');
    assert.equal((await world.gate(pull))?.conclusion, 'success');
    const ready = await run(world);
    assert.equal(output(ready, 'decision'), 'allow');
    assert.equal(output(ready, 'reasons'), '');
    assert.equal(verdictsOf(output(ready, 'verdict'))[0]?.sha, await world.headOf(pull));
  });

  it('looks at the one that is named, and asks for no other', async (test) => {
    const world = await start(test);
    const first = await world.openInitiative();
    const second = await world.openInitiative({ title: 'Gift cards' });
    const told = await run(world, { INPUT_INITIATIVE: String(second.number) });
    assert.equal(told.code, 0);
    assert.equal(output(told, 'initiatives'), `[${String(second.number)}]`);
    assert.deepEqual(told.requests, ['GET /apps/tutti', 'POST /graphql']);

    const child = await run(world, { INPUT_INITIATIVE: String(first.issueOf('builder')) });
    assert.equal(child.code, 1);
    assert.equal(output(child, 'decision'), 'error');
    assert.match(child.runner.annotations[0]?.message ?? '', /^#\d+ is no initiative\./);
  });

  it('says that there is none, and allows', async (test) => {
    const world = await start(test);
    const told = await run(world);
    assert.equal(told.code, 0);
    assert.equal(output(told, 'decision'), 'allow');
    assert.equal(output(told, 'verdict'), '[]');
    assert.deepEqual(told.runner.lines, ['No open initiative.']);
    assert.match(told.runner.summary(), /No open initiative\./);
  });
});

describe('report, where something is unknown', () => {
  it('fails where a team that owns a persona cannot be read', async (test) => {
    const world = await start(test);
    const { number } = await world.openInitiative();
    writeConfig(world, TUTTI_CONFIG);
    const told = await run(world);
    assert.equal(told.code, 1);
    assert.equal(output(told, 'decision'), 'error');
    assert.match(output(told, 'reasons') ?? '', /owners-unreadable/);
    assert.equal(
      told.runner.annotations[0]?.message,
      `It is not known how #${String(number)} stands: the job summary says why.`,
    );
  });

  it('fails where the list cannot be read, and says nothing of any initiative', async (test) => {
    const world = await start(test);
    await world.openInitiative();
    const told = await run(world, { INPUT_TOKEN: 'nobody' });
    assert.equal(told.code, 1);
    assert.deepEqual([...told.runner.outputs], [['decision', 'error']]);
    assert.equal(told.runner.summary(), '');
  });

  /** The command with GitHub as it answers here. */
  async function runThrough(world: World, fetch: typeof globalThis.fetch, outputPath: string) {
    const env = envOf(world, { GITHUB_WORKSPACE: outputPath, 'INPUT_OUTPUT-PATH': '.' });
    const runner = createFakeRunner(env);
    const repository = {
      installationId: 0,
      repositoryId: world.sandbox.acme.repository.id,
      owner: 'acme',
      name: 'checkout',
    };
    const inputs = readInputs(env);
    const client = createClient({
      baseUrl: world.sandbox.url,
      token: () => Promise.resolve(inputs.token),
      fetch,
      clock: { ...systemClock, sleep: () => Promise.resolve() },
    });
    const reader = createReader({ client, ...repository, appId: world.sandbox.app.id, keeper: 'tutti[bot]' });
    const pacer = createPacer({ clock: systemClock, intervalMs: 0 });
    const command = await commands.report();
    const { failure } = await command({
      inputs,
      runner,
      event: () => readWorkflowEvent(env),
      connect: () => Promise.resolve({ repository, client, reader, pacer, memory: createMemory() }),
    });
    return { failure, runner };
  }

  const isAbout = (init: RequestInit | undefined, number: number) =>
    typeof init?.body === 'string' &&
    init.body.includes('"query Initiative(') &&
    init.body.includes(`"number":${String(number)},`);

  it('names an initiative that GitHub does not give as unknown, and tells of the others', async (test) => {
    const world = await start(test);
    const first = await world.openInitiative();
    const second = await world.openInitiative({ title: 'Gift cards' });
    const path = folder(test);
    const { failure, runner } = await runThrough(
      world,
      (url, init) =>
        isAbout(init, first.number)
          ? Promise.resolve(new Response('<html>Bad gateway</html>', { status: 502 }))
          : globalThis.fetch(url, init),
      path,
    );
    assert.match(failure ?? '', new RegExp(`^#${String(first.number)} could not be read: .*502`));
    assert.equal(runner.outputs.get('decision'), 'error');
    assert.equal(runner.outputs.get('initiatives'), JSON.stringify([first.number, second.number]));
    const verdicts = verdictsOf(readFileSync(join(path, 'convergence.json'), 'utf8'));
    assert.deepEqual(
      verdicts.map(({ decision }) => decision),
      ['error', 'wait'],
    );
    assert.match(runner.summary(), /\| ❓ Unknown \| 0 of 0 \| GitHub could not be read/);
    assert.match(runner.summary(), /Gift cards/);
  });

  it('asks no further where GitHub refuses everything, and calls none of them known', async (test) => {
    const world = await start(test);
    for (const title of ['One', 'Two', 'Three']) await world.openInitiative({ title });
    let asked = 0;
    const { failure, runner } = await runThrough(
      world,
      (url, init) => {
        if (typeof init?.body !== 'string' || !init.body.includes('"query Initiative('))
          return globalThis.fetch(url, init);
        asked += 1;
        return Promise.resolve(Response.json({ message: 'No.' }, { status: 403 }));
      },
      folder(test),
    );
    assert.equal(asked, 1);
    assert.match(failure ?? '', /^#1 could not be read: .*403.*\nAfter that, 2 more were not asked for\.$/);
    const decisions = verdictsOf(runner.outputs.get('verdict')).map(({ decision }) => decision);
    assert.deepEqual(decisions, ['error', 'error', 'error']);
  });
});

describe('report, as files', () => {
  it('writes both into the folder that is named, and makes it', async (test) => {
    const world = await start(test);
    const { number } = await world.openInitiative();
    const workspace = folder(test);
    const inputs = { GITHUB_WORKSPACE: workspace, 'INPUT_OUTPUT-PATH': 'out/today' };
    await run(world, inputs);
    const told = await run(world, inputs);
    assert.equal(told.code, 0);
    const path = join(workspace, 'out/today');
    assert.deepEqual(readdirSync(path).toSorted(), ['convergence.json', 'convergence.md']);
    const [verdict, ...others] = verdictsOf(readFileSync(join(path, 'convergence.json'), 'utf8'));
    assert.equal(verdict?.initiative.number, number);
    assert.deepEqual(others, []);
    assert.equal(readFileSync(join(path, 'convergence.md'), 'utf8'), `${told.runner.summary()}\n`);
  });

  it('writes no file where no folder is named', async (test) => {
    const world = await start(test);
    const workspace = folder(test);
    assert.equal((await run(world, { GITHUB_WORKSPACE: workspace })).code, 0);
    assert.deepEqual(readdirSync(workspace), []);
  });

  /** What has to be there, and what is then said. */
  const refused: Readonly<Record<string, readonly [(workspace: string) => string, RegExp]>> = {
    'a folder above the workspace': [() => '..', /leads out of the workspace/],
    'a folder elsewhere': [() => tmpdir(), /leads out of the workspace/],
    'a folder behind a link': [
      (workspace) => {
        symlinkSync(tmpdir(), join(workspace, 'link'));
        return 'link/report';
      },
      /leads out of the workspace/,
    ],
    'a link to nowhere': [
      (workspace) => {
        symlinkSync(join(tmpdir(), 'tutti-nowhere'), join(workspace, 'link'));
        return 'link';
      },
      /cannot be written: ENOENT/,
    ],
    'a file': [
      (workspace) => {
        writeFileSync(join(workspace, 'report'), '');
        return 'report';
      },
      /cannot be written: EEXIST/,
    ],
  };
  for (const [what, [prepare, words]] of Object.entries(refused))
    it(`does not write into ${what}, and asks GitHub nothing`, async (test) => {
      const world = await start(test);
      const workspace = folder(test);
      const told = await run(world, { GITHUB_WORKSPACE: workspace, 'INPUT_OUTPUT-PATH': prepare(workspace) });
      assert.equal(told.code, 1);
      assert.equal(output(told, 'decision'), 'error');
      assert.match(told.runner.annotations[0]?.message ?? '', words);
      assert.deepEqual(told.requests, []);
    });

  it('does not write through a link in the place of a file', async (test) => {
    const world = await start(test);
    const workspace = folder(test);
    const elsewhere = join(folder(test), 'precious');
    writeFileSync(elsewhere, 'precious');
    mkdirSync(join(workspace, 'out'));
    symlinkSync(elsewhere, join(workspace, 'out/convergence.md'));
    const told = await run(world, { GITHUB_WORKSPACE: workspace, 'INPUT_OUTPUT-PATH': 'out' });
    assert.equal(told.code, 1);
    assert.equal(output(told, 'decision'), 'error');
    assert.match(told.runner.annotations[0]?.message ?? '', /convergence\.md is there already/);
    assert.equal(readFileSync(elsewhere, 'utf8'), 'precious');
  });
});
