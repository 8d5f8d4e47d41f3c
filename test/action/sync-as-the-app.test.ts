import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { CommandContext } from '../../action/command.ts';
import { sync } from '../../action/commands/sync.ts';
import { connect } from '../../action/connect.ts';
import { readInputs } from '../../action/inputs.ts';
import type { WorkflowEvent } from '../../action/workflow-event.ts';
import { believe } from '../../octokit/json.ts';
import { CONFIG_PATH, TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { commitFiles } from '../../sandbox/state/git.ts';
import { completeRecord } from '../world/record.ts';
import { startWorld, type World } from '../world/world.ts';
import { createFakeRunner, type FakeRunner } from './fake-runner.ts';

/** Who keeps the initiatives of a world, and how it is made to look. */
interface Keeper {
  readonly login: string;
  readonly appId: number;
  look(world: World): Promise<unknown>;
}

const app = (world: World): Keeper => ({
  login: 'tutti[bot]',
  appId: world.sandbox.app.id,
  look: () => world.settled(),
});

const permissions = {
  contents: 'read',
  issues: 'write',
  pull_requests: 'read',
  checks: 'write',
  statuses: 'read',
  actions: 'read',
} as const;

const action: Keeper = {
  login: 'github-actions[bot]',
  appId: 15_368,
  look: async (world) => {
    const runner = await runSync(world, { name: 'schedule', action: '', payload: {} });
    assert.deepEqual(runner.annotations, []);
  },
};

async function runSync(
  { sandbox }: World,
  happened: Pick<WorkflowEvent, 'name' | 'action' | 'payload'>,
): Promise<FakeRunner> {
  const { repository } = sandbox.acme;
  const runner = createFakeRunner({ TUTTI_WRITE_INTERVAL_MS: '1' });
  const { token } = sandbox.githubToken(repository, permissions);
  const event: WorkflowEvent = {
    ...happened,
    repository: { owner: 'acme', name: 'checkout', id: repository.id },
    ref: 'refs/heads/main',
    sha: '',
    apiUrl: sandbox.url,
    runUrl: '',
  };
  const inputs = readInputs({ INPUT_COMMAND: 'sync', INPUT_TOKEN: token });
  const context: CommandContext = {
    inputs,
    runner,
    event: () => event,
    connect: () => connect({ inputs, event, env: runner.env }),
  };
  assert.deepEqual(await sync(context), { failure: null });
  return runner;
}

async function peopleOnly({ sandbox: { store, acme } }: World): Promise<void> {
  commitFiles(store, asUser(acme.people.adm), acme.repository, {
    branch: 'main',
    message: 'People, no team: GITHUB_TOKEN cannot read one',
    files: { [CONFIG_PATH]: TUTTI_CONFIG.replace(', "@acme/platform"', '') },
  });
  return Promise.resolve();
}

interface Comment {
  readonly body: string;
  readonly user: { readonly login: string };
}

async function commentsOf(world: World, keeper: Keeper, issue: number): Promise<string[]> {
  const answer = await world.as('adm').request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: issue,
    per_page: 100,
  });
  return believe<readonly Comment[]>(answer)
    .filter(({ user }) => user.login === keeper.login)
    .map(({ body }) => timeless(body));
}

/** Two worlds number and date things anew: what is left are the words. */
function timeless(page: string): string {
  return page
    .replace(/<sub>As of [^<]*<\/sub>/g, '')
    .replace(/"at": "[^"]*"/g, '"at": ""')
    .replace(/\b36\d{8}\b/g, 'ID')
    .replace(/"configCommit": "[0-9a-f]{40}"/g, '"configCommit": "SHA"')
    .replace(/Signals at:\*\* `[0-9a-f]{7}`/g, 'Signals at:** SHA');
}

interface Run {
  readonly id: number;
  readonly name: string;
  readonly conclusion: string | null;
  readonly output: { readonly title: string | null; readonly summary: string | null };
}

async function checksOf(world: World, { appId }: Keeper, pull: number): Promise<unknown> {
  const ref = await world.headOf(pull);
  const answer = await world
    .as('adm')
    .request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { ref, app_id: appId, per_page: 100 });
  return believe<{ readonly check_runs: readonly Run[] }>(answer)
    .check_runs.filter(({ name }) => name.startsWith('launch-gate'))
    .map(({ name, conclusion, output }) => [name, conclusion, output.title, timeless(output.summary ?? '')])
    .toSorted(([a = ''], [b = '']) => (a ?? '').localeCompare(b ?? ''));
}

/** A launch from the idea to the green gate, with what can happen on the way. */
async function play(world: World, keeper: Keeper) {
  const turns: unknown[] = [];
  const look = () => keeper.look(world);
  await peopleOnly(world);
  await world.as('adm').request('POST /repos/{owner}/{repo}/labels', { name: 'initiative', color: '5319e7' });
  const number = await world
    .as('lea')
    .openIssue({ title: 'Faster checkout', body: completeRecord, labels: ['initiative'] });
  await look();
  const initiative = await world.initiative(number);
  await world.commitAll(initiative);
  await look();
  const [sticky = ''] = await commentsOf(world, keeper, number);
  await world
    .as('lea')
    .comment(number, /\/sign selection@[0-9a-f]{8}/.exec(sticky)?.[0] ?? 'no line to sign');
  await look();
  const pull = await world.openRelease({ body: `Initiative: #${String(number)}`, branch: 'candidate' });
  await look();
  const record = async () => {
    await look();
    turns.push(await checksOf(world, keeper, pull));
  };
  await record();
  await world.declareAll(initiative);
  await world.ci(pull, 'success');
  await record();
  await world.as('gus').comment(initiative.issueOf('guardian'), '/unmet runbook: page 3 is empty');
  await record();
  await world.as('wanda').comment(initiative.issueOf('guardian'), '/met runbook');
  await record();
  await world.as('gus').comment(initiative.issueOf('guardian'), '/met runbook: page 3 is there');
  await record();
  const issues = [
    number,
    ...['visionary', 'builder', 'guardian', 'conductor'].map((persona) => initiative.issueOf(persona)),
  ];
  const words: string[][] = [];
  for (const issue of issues) words.push(await commentsOf(world, keeper, issue));
  return { initiative: number, turns, words };
}

it('a workflow that syncs says what the App says: the same comments, the same checks, at each turn', async (test) => {
  const [withApp, alone] = [await startWorld(), await startWorld()];
  test.after(() => Promise.all([withApp.close(), alone.close()]));
  await alone.stopApp();
  const expected = await play(withApp, app(withApp));
  const actual = await play(alone, action);
  assert.equal(JSON.stringify(expected.turns.at(-1)).includes('"success"'), true);
  assert.deepEqual(actual.turns, expected.turns);
  assert.deepEqual(actual.words, expected.words);
});

it('where nothing changed, a look from scratch writes nothing and asks little', async (test) => {
  const world = await startWorld();
  test.after(() => world.close());
  await world.stopApp();
  await play(world, action);
  const before = world.sandbox.requests().length;
  await runSync(world, { name: 'schedule', action: '', payload: {} });
  const sent = world.sandbox.requests().slice(before);
  const rest = sent.map(({ operation }) => operation).filter((operation) => operation !== 'POST /graphql');
  // What was pushed, and the gate of the one branch that was made; through which apps all these comments came, for all issues;
  // whether the green of CI is that of a job, of a run for a head of this repository.
  assert.deepEqual(rest, [
    'GET /repos/{owner}/{repo}/activity',
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    'GET /repos/{owner}/{repo}/issues/comments',
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  ]);
  // What is open; what left; the initiative, and what it turned out to need; the branches to release from.
  assert.ok(sent.length <= 11, `${String(sent.length)} requests`);
});

it('a group of the merge queue waits for what machines have still to report about it, and gets its answer then', async (test) => {
  const world = await startWorld();
  test.after(() => world.close());
  await world.stopApp();
  const { initiative } = await play(world, action);
  const message = `Address\n\nInitiative: #${String(initiative)}`;
  const from = 'release/1.0';
  const head_sha = await world.as('wanda').commit('queued', { 'src/q.js': '//\n' }, { from, message });
  const gateOf = async (base: string) => {
    const merge_group = { head_sha, base_ref: `refs/heads/${base}` };
    await runSync(world, { name: 'merge_group', action: 'checks_requested', payload: { merge_group } });
    const answer = await world
      .as('adm')
      .request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { ref: head_sha, app_id: action.appId });
    return believe<{ readonly check_runs: readonly Run[] }>(answer)
      .check_runs.filter(({ name }) => name === 'launch-gate')
      .map(({ conclusion, output }) => `${String(conclusion)}: ${output.title ?? ''}`);
  };
  assert.deepEqual(await gateOf('main'), []);
  const [waiting = '', ...others] = await gateOf('release/1.0');
  assert.match(waiting, /^null: Waiting: Builder: unit waits for the signal/);
  assert.deepEqual(others, []);
  await world
    .as('gus')
    .comment((await world.initiative(initiative)).issueOf('guardian'), '/unmet runbook old');
  const [red = ''] = await gateOf('release/1.0');
  assert.match(red, /^failure: Blocked: Guardian/);
});
