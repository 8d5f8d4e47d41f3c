import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import type { CommandContext } from '../../action/command.ts';
import { gate } from '../../action/commands/gate.ts';
import { readInputs } from '../../action/inputs.ts';
import { tokensThrough } from '../../app/authenticate.ts';
import { createProbot } from '../../app/create-probot.ts';
import { escapeMarkdown } from '../../core/render/escape-markdown.ts';
import { createClient } from '../../octokit/client.ts';
import { systemClock } from '../../octokit/clock.ts';
import { believe } from '../../octokit/json.ts';
import { createPacer } from '../../octokit/pacer.ts';
import { createReader } from '../../octokit/reader.ts';
import { createMemory } from '../../reconcile/memory.ts';
import { CONFIG_PATH, TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { commitFiles } from '../../sandbox/state/git.ts';
import { prepareLaunch, type ReadyLaunch, releaseHead } from '../attacks/ready-launch.ts';
import type { Login } from '../world/world.ts';
import { createFakeRunner, type FakeRunner } from './fake-runner.ts';

/** What happens between two looks. */
type Act = (launch: ReadyLaunch) => Promise<unknown>;

const say =
  (login: Login, where: string, words: string): Act =>
  ({ world, initiative }) =>
    world.as(login).comment(where === 'initiative' ? initiative.number : initiative.issueOf(where), words);

const acts: Readonly<Record<string, Act>> = {
  'a criterion is met': say('dee', 'dealmaker', '/met price brief'),
  'a criterion is denied': say('dee', 'dealmaker', '/unmet price too low'),
  'somebody else declares': say('wanda', 'dealmaker', '/met price'),
  'a concern': say('ana', 'builder', '/concern no time'),
  'a concern is resolved': say('ana', 'builder', '/resolve'),
  'a hold': say('gus', 'initiative', '/hold the pager is broken'),
  'a hold is released': say('gus', 'initiative', '/release-hold'),
  'a dependency': say('sam', 'storyteller', '/needs builder the screenshots'),
  'a dependency is met': say('sam', 'storyteller', '/got n1'),
  'a risk': say('gus', 'guardian', '/risk nobody is on call'),
  'several lines': say('ada', 'advocate', 'Fine.\n\n/met support help\n\n> /unmet help'),
  'CI fails': ({ world, pull }) => world.ci(pull, 'failure'),
  'CI passes': ({ world, pull }) => world.ci(pull, 'success'),
  'CI begins': ({ world, pull }) => world.ci(pull, null),
  'a commit': ({ world }) =>
    world.as('wanda').commit(releaseHead, { 'src/x.js': `// ${String(world.sandbox.requests().length)}\n` }),
  'the link goes': ({ world, pull }) => world.as('wanda').editPull(pull, { body: 'nothing here' }),
  'the link comes back': ({ world, pull, initiative }) =>
    world.as('wanda').editPull(pull, { body: `Initiative: #${String(initiative.number)}` }),
  'the record is edited': ({ world, initiative }) =>
    world.as('lea').editIssue(initiative.number, { title: 'Another name' }),
  'somebody’s words are edited': async ({ world, initiative }) => {
    const id = await world.as('vera').comment(initiative.issueOf('visionary'), '/met promise');
    await world.settled();
    await world.as('wanda').editComment(id, '/met promise scope');
  },
};

/** Whatever may be in the way is taken out of it: ready again, in most states. */
const mend: Act = async (launch) => {
  const { world, initiative, pull } = launch;
  for (const name of [
    'a concern is resolved',
    'a hold is released',
    'a dependency is met',
    'the link comes back',
  ])
    await acts[name]?.(launch);
  await world.declareAll(initiative);
  await world.ci(pull, 'success');
};

/** A team cannot be read with GITHUB_TOKEN: without one, it sees what the App sees. */
function withoutTeams({ world }: ReadyLaunch): void {
  const { store, acme } = world.sandbox;
  const people = TUTTI_CONFIG.replace(', "@acme/platform"', '');
  assert.doesNotMatch(people, /@acme\//);
  commitFiles(store, asUser(acme.people.adm), acme.repository, {
    branch: 'main',
    message: 'People, no team',
    files: { [CONFIG_PATH]: people },
  });
}

type Token = () => Promise<string>;

function tokens({ world: { sandbox } }: ReadyLaunch): Readonly<Record<'app' | 'workflow', Token>> {
  const { id, privateKey, webhookSecret, installationId } = sandbox.app;
  const settings = {
    appId: id,
    privateKey,
    webhookSecrets: [webhookSecret],
    port: 0,
    baseUrl: sandbox.url,
    writeIntervalMs: 0,
  };
  const installation = tokensThrough(createProbot(settings));
  const { repository } = sandbox.acme;
  const read = {
    contents: 'read',
    issues: 'read',
    pull_requests: 'read',
    checks: 'read',
    statuses: 'read',
    actions: 'read',
  } as const;
  return {
    app: () => installation(installationId, repository.id, false),
    workflow: () => Promise.resolve(sandbox.githubToken(repository, read).token),
  };
}

/** The Action's gate on the pull request, as a workflow would call it. */
async function judge({ world, pull, initiative }: ReadyLaunch, token: Token): Promise<FakeRunner> {
  const { sandbox } = world;
  const runner = createFakeRunner();
  const { body, head } = believe<{ readonly body: string | null; readonly head: object }>(
    await world.as('adm').request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: pull }),
  );
  const client = createClient({ baseUrl: sandbox.url, token });
  const repository = {
    installationId: 0,
    repositoryId: sandbox.acme.repository.id,
    owner: 'acme',
    name: 'checkout',
  };
  const context: CommandContext = {
    inputs: readInputs({ INPUT_COMMAND: 'gate', INPUT_TOKEN: 't', INPUT_APP: 'tutti' }),
    runner,
    event: () => ({
      name: 'pull_request',
      action: 'synchronize',
      payload: { pull_request: { number: pull, body, head } },
      repository: { owner: 'acme', name: 'checkout', id: repository.repositoryId },
      ref: `refs/pull/${String(pull)}/merge`,
      sha: '',
      apiUrl: sandbox.url,
      runUrl: '',
    }),
    connect: () =>
      Promise.resolve({
        repository,
        client,
        reader: createReader({ client, ...repository, appId: sandbox.app.id, keeper: 'tutti[bot]' }),
        pacer: createPacer({ clock: systemClock, intervalMs: 0 }),
        memory: createMemory(),
      }),
  };
  const { failure } = await gate(context);
  assert.equal(failure === null, runner.outputs.get('decision') === 'allow', String(initiative.number));
  return runner;
}

const conclusions: Readonly<Record<string, string | null>> = {
  allow: 'success',
  wait: null,
  block: 'failure',
  error: 'failure',
};

/** The App's words without the time at which they were said. */
function timeless(page: string): string {
  return page.replace(/<sub>As of [^<]*<\/sub>/g, '').trim();
}

async function assertSame(launch: ReadyLaunch, token: Token, history: readonly string[]): Promise<void> {
  const check = await launch.world.gate(launch.pull);
  const runner = await judge(launch, token);
  const decision = runner.outputs.get('decision') ?? '';
  decisions.set(decision, (decisions.get(decision) ?? 0) + 1);
  const where = `after: ${history.join(', ')}`;
  assert.ok(check !== null, where);
  assert.equal(conclusions[decision], check.conclusion, where);
  const expected = `## launch-gate: ${escapeMarkdown(check.output.title ?? '')}\n\n${check.output.summary ?? ''}`;
  assert.equal(timeless(runner.summary()), timeless(expected), where);
}

/** Walks; each is one launch, and each step a state in which both are asked. */
const walks = 6;
const steps = 50;

const mended = 'everything is mended';
const all: Readonly<Record<string, Act>> = { ...acts, [mended]: mend };
const names = [...Object.keys(acts), mended, mended, mended];
const seed = fc.readConfigureGlobal().seed ?? Math.floor(Math.random() * 2 ** 31);
const histories = fc.sample(fc.array(fc.constantFrom(...names), { minLength: steps, maxLength: steps }), {
  numRuns: walks,
  seed,
});
const decisions = new Map<string, number>();

for (const [walk, history] of histories.entries()) {
  const isWorkflow = walk % 2 === 1;
  it(`walk ${String(walk + 1)}: with ${isWorkflow ? 'the token of a workflow' : 'an App’s token'} the Action’s verdict is the App’s, word for word, in each of ${String(steps)} states`, async (test) => {
    test.diagnostic(`seed ${String(seed)}`);
    const launch = await prepareLaunch();
    test.after(() => launch.world.close());
    if (isWorkflow) withoutTeams(launch);
    const { app, workflow } = tokens(launch);
    for (const [step, name] of history.entries()) {
      await all[name]?.(launch);
      await launch.world.settled();
      await assertSame(launch, isWorkflow ? workflow : app, history.slice(0, step + 1));
    }
  });
}

it('the walks came through ready, waiting and blocked states', () => {
  for (const decision of ['allow', 'wait', 'block']) assert.ok((decisions.get(decision) ?? 0) >= 3, decision);
});
