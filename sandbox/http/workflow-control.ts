import { Hono } from 'hono';
import { findAccount } from '../state/accounts.ts';
import { asUser } from '../state/actor.ts';
import { resolveRevision } from '../state/git.ts';
import { findRepository } from '../state/repositories.ts';
import { type DeployingJob, startDeployingJob } from '../state/waiting-jobs.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../state/workflow-runs.ts';
import type { SandboxParts } from './sandbox-parts.ts';

/** Conclusions of a job that runs to its end. https://docs.github.com/en/rest/checks/runs */
const CONCLUSIONS = ['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out'] as const;

type Conclusion = (typeof CONCLUSIONS)[number];

/**
 * `/_sandbox/workflow-runs`: there is no runner here, so a caller says what one would have found. A run of `workflow` on
 * `ref` (a branch or a SHA), started by the person `by`, with a conclusion for each of its `jobs`; `null` for one that still runs.
 */
export function createWorkflowControl(parts: () => SandboxParts): Hono {
  const control = new Hono();
  control.post('/', async (context) => {
    const fields: Readonly<Record<string, unknown>> = await context.req.json();
    const jobs = jobsOf(fields['jobs']);
    const deploys = deploysOf(fields['deploys']);
    const { store } = parts();
    const actor = asUser(findAccount(store, textOf(fields, 'by')));
    const [owner = '', name = ''] = textOf(fields, 'repository').split('/');
    const repository = findRepository(store, actor, owner, name);
    const run = createWorkflowRun(store, actor, repository, {
      path: textOf(fields, 'workflow'),
      event: textOf(fields, 'event'),
      headSha: resolveRevision(repository, textOf(fields, 'ref')) ?? '',
    });
    const checks = jobs.map(([job, conclusion]) => reportJob(store, run, job, conclusion));
    for (const job of deploys) startDeployingJob(store, run, job);
    if (deploys.length === 0 && jobs.every(([, conclusion]) => conclusion !== null))
      completeWorkflowRun(store, run);
    return context.json({ id: run.id, check_runs: checks.map(({ id }) => id) });
  });
  return control;
}

/** Jobs that name an environment: `{"publish":"production"}`. Each waits for the rules there, and ends with success. @throws Error */
function deploysOf(value: unknown): readonly DeployingJob[] {
  const entries: readonly [string, unknown][] =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.map(([job, environment]) => {
    if (typeof environment !== 'string') throw new Error('an environment is a name');
    return { job, environment, conclusion: 'success' };
  });
}

/** @throws Error where it is missing, which the caller reads */
function textOf(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw new Error(`${name} is needed`);
}

/** Checked before anything is created: a run whose jobs make no sense does not begin. @throws Error */
function jobsOf(value: unknown): readonly (readonly [string, Conclusion | null])[] {
  const entries: readonly [string, unknown][] =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) throw new Error('jobs is needed, such as {"unit":"success"}');
  return entries.map(([job, conclusion]) => {
    const known = CONCLUSIONS.find((word) => word === conclusion);
    if (known !== undefined) return [job, known];
    if (conclusion === null) return [job, null];
    throw new Error(`a job ends with one of ${CONCLUSIONS.join(', ')}, or runs: null`);
  });
}
