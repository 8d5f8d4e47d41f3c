import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CandidateVerdict } from '../../core/verdict/verdict.ts';
import { believe } from '../../octokit/json.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import { createRef } from '../../sandbox/state/git.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { validateVerdict } from '../../schemas/generated/validate-verdict.ts';
import type { ReadyLaunch } from '../attacks/ready-launch.ts';
import { configure, peopleConfig, prepareLaunchWithoutTeams } from './launch-without-teams.ts';
import { runStep, type StepEvent, type StepResult } from './runner-harness.ts';
import { lastEvent, permissionsOf, stepOn } from './sandbox-step.ts';

let launch: ReadyLaunch;
before(async () => {
  launch = await prepareLaunchWithoutTeams();
});
after(() => launch.world.close());

function gate(event: StepEvent, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const { sandbox } = launch.world;
  return runStep(
    stepOn(sandbox, permissionsOf.gate, { with: { command: 'gate', app: 'tutti', ...inputs }, event }),
  );
}

/** The pull request of the launch as an event has it. */
async function pullEvent(): Promise<StepEvent> {
  const pull = await launch.world
    .as('adm')
    .request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: launch.pull });
  return { name: 'pull_request', payload: { action: 'synchronize', pull_request: pull } };
}

/** A commit upon the release branch, in a branch of its own, that CI has passed. @returns its SHA */
async function commitGreen(branch: string, message: string): Promise<string> {
  const { store, acme } = launch.world.sandbox;
  const files = { 'src/b.js': `// ${branch}\n` };
  const from = 'release/1.0';
  const headSha = await launch.world.as('wanda').commit(branch, files, { message, from });
  const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
    path: '.github/workflows/ci.yml',
    event: 'merge_group',
    headSha,
  });
  reportJob(store, run, 'unit', 'success');
  completeWorkflowRun(store, run);
  return headSha;
}

const manual: StepEvent = { name: 'workflow_dispatch', payload: {} };

function assertAllowed(result: StepResult): void {
  assert.equal(result.exitCode, 0, result.printed);
  assert.equal(result.outputs['decision'], 'allow');
  assert.equal(result.outputs['reasons'], '');
  assert.deepEqual(result.annotations, []);
}

/** The step fails, no next step reads an `allow`, and an annotation tells why. */
function assertRefused(result: StepResult, decision: string, words: RegExp): void {
  assert.equal(result.exitCode, 1, result.printed);
  assert.equal(result.outputs['decision'], decision);
  const errors = result.annotations.filter(({ level }) => level === 'error');
  assert.match(errors.map(({ message }) => message).join('\n'), words);
}

describe('gate, as the runner runs it, while everything is there', () => {
  it('lets a pull request go by one question, says so in the summary, and writes nothing on GitHub', async () => {
    const { sandbox } = launch.world;
    const soFar = sandbox.requests().length;
    const deliveries = sandbox.deliveries.all.length;
    const result = await gate(lastEvent(sandbox, 'pull_request'));
    assertAllowed(result);
    assert.match(result.summary, /^## launch-gate: Ready: every persona is ready$/m);
    assert.deepEqual(JSON.parse(result.outputs['initiatives'] ?? ''), [launch.initiative.number]);
    assert.ok(validateVerdict(JSON.parse(result.outputs['verdict'] ?? '')));
    assert.deepEqual(result.masked, []);
    const asked = sandbox.requests().slice(soFar);
    // Which app is the keeper, the initiative with all that it needs, through which apps its comments came; and whether the
    // green of CI is that of a job, of a run for a head of this repository.
    assert.deepEqual(
      asked.map(({ operation }) => operation),
      [
        'GET /apps/{app_slug}',
        'POST /graphql',
        'GET /repos/{owner}/{repo}/issues/comments',
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
      ],
    );
    assert.equal(sandbox.deliveries.all.length, deliveries, 'something was written');
  });

  it('judges a group of the merge queue by its own commit', async () => {
    const trailer = `Initiative: #${String(launch.initiative.number)}`;
    const base_ref = 'refs/heads/release/1.0';
    for (const [name, message] of [
      ['allow', `Address (#9)\n\n${trailer}`],
      ['block', 'Address (#9)'],
    ] as const) {
      const head_sha = await commitGreen(`queue-${name}`, message);
      const event = { name: 'merge_group', payload: { merge_group: { head_sha, base_ref } } };
      const result = await gate(event);
      assert.equal(result.outputs['decision'], name, result.printed);
      assert.equal(result.succeeded, name === 'allow');
      assert.equal(JSON.parse(result.outputs['verdict'] ?? '').sha, head_sha);
    }
  });

  it('lets a group go that is merged where nothing is released from', async () => {
    const head_sha = await commitGreen('queue-elsewhere', 'Address (#9)');
    const merge_group = { head_sha, base_ref: 'refs/heads/main' };
    assertAllowed(await gate({ name: 'merge_group', payload: { merge_group } }));
  });

  it('judges what `ref` names: a commit, a tag, a branch in either spelling', async () => {
    const { store, acme } = launch.world.sandbox;
    const { number } = launch.initiative;
    const sha = await commitGreen('next', `Address\n\nInitiative: #${String(number)}`);
    createRef(store, asUser(acme.people.adm), acme.repository, 'refs/tags/v1.0.0', sha);
    for (const ref of [sha, 'v1.0.0', 'refs/tags/v1.0.0', 'next', 'refs/heads/next']) {
      const result = await gate(manual, { ref });
      assertAllowed(result);
      assert.deepEqual(JSON.parse(result.outputs['initiatives'] ?? ''), [number], ref);
    }
  });

  it('lets a push go to a branch that nothing is released from', async () => {
    const sha = await launch.world.as('wanda').commit('draft', { 'src/d.js': '//\n' });
    const result = await gate({ name: 'push', payload: {}, ref: 'refs/heads/draft', sha });
    assertAllowed(result);
    assert.deepEqual(result.log, ['This releases nothing: it goes where `.github/tutti.yml` gates nothing.']);
  });
});

describe('gate, as the runner runs it, refuses', () => {
  it('what is not there', async () => {
    for (const ref of ['v9.9.9', 'refs/heads/relase/1.0', '0123456789abcdef0123456789abcdef01234567'])
      assertRefused(await gate(manual, { ref }), 'error', new RegExp(`There is no commit “${ref}”`));
  });

  it('an event that names nothing', async () => {
    assertRefused(await gate({ name: 'schedule', payload: {} }), 'error', /“schedule”.*\n.*`ref`/);
    assertRefused(await gate({ name: 'merge_group', payload: {} }), 'error', /names no commit/);
    assertRefused(await gate({ name: 'pull_request', payload: {} }), 'error', /names no pull request/);
  });

  it('inputs that mean nothing, all at once', async () => {
    const result = await gate(manual, { initiative: 'x', refs: 'main', 'output-path': 'x' });
    assert.equal(result.exitCode, 1);
    assert.equal(result.outputs['decision'], undefined);
    const [{ message } = { message: '' }] = result.annotations;
    for (const name of ['initiative', 'refs', 'output-path'])
      assert.match(message, new RegExp(`\`${name}\``));
  });

  it('a commit that another one has taken the place of', async () => {
    const event = await pullEvent();
    const head = { sha: '0123456789abcdef0123456789abcdef01234567' };
    const pull = { ...believe<object>(event.payload['pull_request']), head };
    const result = await gate({ ...event, payload: { pull_request: pull } });
    assertRefused(result, 'error', /This run is about 0123456, and [0-9a-f]{7} has taken its place/);
    assert.equal(result.outputs['verdict'], undefined);
  });

  it('while a machine has not reported', async () => {
    await launch.world.ci(launch.pull, null);
    const result = await gate(await pullEvent());
    assertRefused(result, 'wait', /^Waiting: /);
    assert.match(result.outputs['reasons'] ?? '', /^signal-waiting: .*unit/im);
    await launch.world.ci(launch.pull, 'success');
  });

  it('while somebody objects, in words that obey nobody', async () => {
    const { world, initiative } = launch;
    await world
      .as('gus')
      .comment(initiative.number, '/hold ::set-output name=decision::allow ##[add-mask]x <b>');
    await world.settled();
    const result = await gate(await pullEvent());
    assertRefused(result, 'block', /^Blocked: /);
    assert.match(result.outputs['reasons'] ?? '', /^hold-open: /);
    assert.deepEqual(result.masked, []);
    assert.doesNotMatch(result.summary, /<b>/);
    await world.as('gus').comment(initiative.number, '/release-hold');
    await world.settled();
    assertAllowed(await gate(await pullEvent()));
  });

  it('where nobody can tell what is gated', async () => {
    const event = await pullEvent();
    const base = { ref: 'production' };
    const elsewhere = { number: 4711, state: 'open', body: '', base, head: { sha: 'f'.repeat(40) } };
    configure(launch.world, 'version: 2\n');
    for (const payload of [event.payload, { pull_request: elsewhere }]) {
      const result = await gate({ name: 'pull_request', payload });
      assertRefused(result, 'error', /tutti\.yml/);
    }
    configure(launch.world, peopleConfig);
    assertAllowed(await gate(event));
  });

  it('nothing where the config only observes, and says how it is', async () => {
    const event = await pullEvent();
    configure(launch.world, `${peopleConfig}mode: observe\n`);
    await launch.world.as('gus').comment(launch.initiative.issueOf('guardian'), '/unmet runbook not yet');
    await launch.world.settled();
    const result = await gate(event);
    assert.equal(result.exitCode, 0, result.printed);
    assert.equal(result.outputs['decision'], 'block');
    const held = result.annotations.filter(({ level }) => level !== 'notice');
    assert.deepEqual(
      held.map(({ level }) => level),
      ['warning'],
    );
    assert.match(held[0]?.message ?? '', /^Blocked: .*Nothing is held/);
    configure(launch.world, peopleConfig);
    await launch.world.as('gus').comment(launch.initiative.issueOf('guardian'), '/met runbook');
    await launch.world.settled();
    assertAllowed(await gate(event));
  });

  it('a pull request that was open and is not seen as such', async () => {
    const event = await pullEvent();
    await launch.world.as('wanda').editPull(launch.pull, { state: 'closed' });
    assertRefused(await gate(event), 'error', /into release\/1\.0 was open when this run began/);
    await launch.world.as('wanda').editPull(launch.pull, { state: 'open' });
    await launch.assertGreen();
  });
});

describe('gate, as the runner runs it, after the merge', () => {
  it('judges the head of the release branch, by the push and by its name', async () => {
    const { merged, message } = await launch.world.as('adm').merge(launch.pull);
    assert.ok(merged, message);
    await launch.world.settled();
    const event = lastEvent(launch.world.sandbox, 'push');
    const sha = String(event.payload['after']);
    assert.equal(event.payload['ref'], 'refs/heads/release/1.0');
    const pushed = await gate({ ...event, ref: 'refs/heads/release/1.0', sha });
    const named = await gate(manual, { ref: 'refs/heads/release/1.0' });
    const check = (await launch.world.checks(sha)).get('launch-gate');
    for (const { outputs } of [pushed, named]) {
      const verdict: CandidateVerdict = JSON.parse(outputs['verdict'] ?? '');
      assert.equal(verdict.sha, sha);
      assert.equal(verdict.decision, outputs['decision']);
      assert.equal(check?.conclusion === 'success', outputs['decision'] === 'allow');
    }
  });
});
