import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { believe } from '../../octokit/json.ts';
import { asUser } from '../../sandbox/state/actor.ts';
import type { Permissions } from '../../sandbox/state/entities.ts';
import { createRef } from '../../sandbox/state/git.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import type { ReadyLaunch } from '../attacks/ready-launch.ts';
import { type Context, evaluate } from './harness/evaluate.ts';
import { prepareLaunchWithoutTeams } from './launch-without-teams.ts';
import { runStep, type StepEvent, type StepResult } from './runner-harness.ts';
import { lastEvent, stepOn } from './sandbox-step.ts';

interface Job {
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A step of a documented workflow that uses Tutti, with the token that its job gets. */
interface Shown {
  readonly file: string;
  readonly job: string;
  readonly with: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
}

const folder = new URL('../../docs/workflows/', import.meta.url);

function shownSteps(file: string): Shown[] {
  const workflow = believe<Workflow>(parse(readFileSync(new URL(file, folder), 'utf8')));
  return Object.entries(workflow.jobs).flatMap(([job, { permissions = workflow.permissions, steps = [] }]) =>
    steps
      .filter(({ uses }) => uses?.startsWith('tutti-launch/tutti@'))
      .map((step) => ({
        file,
        job,
        with: step.with ?? {},
        permissions: Object.fromEntries(
          Object.entries(permissions ?? {}).map(([name, level]) => [name.replaceAll('-', '_'), level]),
        ),
      })),
  );
}

/** The one that keeps the initiatives comes last: this world has an App that does so already. */
const keeping = 'action-only.yml';
const files = [...readdirSync(folder).filter((file) => file !== keeping), keeping];
const shown = files.flatMap(shownSteps);

describe('the steps of the workflows in the documentation', () => {
  let launch: ReadyLaunch;
  let released: string;
  const workspace = mkdtempSync(join(tmpdir(), 'tutti-example-'));

  before(async () => {
    launch = await prepareLaunchWithoutTeams();
    released = await commitReleased();
    writeFileSync(
      join(workspace, 'k6.json'),
      JSON.stringify({
        metrics: {
          iterations: { count: 9 },
          http_req_duration: { 'p(95)': 200, thresholds: { 'p(95)<300': false } },
        },
      }),
    );
  });
  after(async () => {
    rmSync(workspace, { recursive: true });
    await launch.world.close();
  });

  /** A commit that CI has passed in the queue, and a tag on it. */
  async function commitReleased(): Promise<string> {
    const { store, acme } = launch.world.sandbox;
    const headSha = await launch.world
      .as('wanda')
      .commit(
        'queued',
        { 'src/q.js': '//\n' },
        { from: 'release/1.0', message: `Queue\n\nInitiative: #${String(launch.initiative.number)}` },
      );
    const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
      path: '.github/workflows/ci.yml',
      event: 'merge_group',
      headSha,
    });
    reportJob(store, run, 'unit', 'success');
    completeWorkflowRun(store, run);
    createRef(store, asUser(acme.people.adm), acme.repository, 'refs/tags/v1.0.0', headSha);
    await launch.world.settled();
    return headSha;
  }

  /** What starts each of them. */
  const events: Readonly<Record<string, () => StepEvent>> = {
    'app-and-signals.yml': () => lastEvent(launch.world.sandbox, 'pull_request'),
    'action-only.yml': () => ({ name: 'schedule', payload: { schedule: '17 * * * *' } }),
    'release-by-tag.yml': () => ({ name: 'push', payload: {}, ref: 'refs/tags/v1.0.0', sha: released }),
    'merge-queue.yml': () => ({
      name: 'merge_group',
      payload: {
        action: 'checks_requested',
        merge_group: { head_sha: released, base_ref: 'refs/heads/release/1.0' },
      },
    }),
    'monorepo.yml': () => ({ name: 'workflow_dispatch', payload: {} }),
    'report.yml': () => ({ name: 'schedule', payload: {} }),
    'validate.yml': () => lastEvent(launch.world.sandbox, 'pull_request'),
  };

  const contexts = (): Context => ({
    steps: { k6: { outcome: 'success' } },
    inputs: { ref: 'v1.0.0' },
  });

  function runShown(step: Shown): Promise<StepResult> {
    const event = events[step.file]?.();
    assert.ok(event !== undefined, `nothing starts ${step.file}`);
    const given = Object.entries(step.with).map(([name, value]) => [name, evaluate(value, contexts())]);
    return runStep(
      stepOn(launch.world.sandbox, step.permissions, {
        with: Object.fromEntries(given),
        event,
        workspace: step.with['command'] === 'validate' ? process.cwd() : workspace,
        env: { TUTTI_WRITE_INTERVAL_MS: '1' },
      }),
    );
  }

  for (const step of shown)
    it(`${step.file}: ${step.with['command'] ?? ''} runs with the permissions that stand there`, async () => {
      const result = await runShown(step);
      assert.equal(result.exitCode, 0, result.printed);
      assert.deepEqual(
        result.annotations.filter(({ level }) => level === 'error'),
        [],
      );
      if (step.with['command'] === 'gate') assert.equal(result.outputs['decision'], 'allow');
    });

  it('every workflow but the one that only calls others has such a step', () => {
    const without = files.filter((file) => !shown.some((step) => step.file === file));
    assert.deepEqual(without, ['release-please.yml']);
  });
});
