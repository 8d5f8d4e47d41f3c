import { asUser } from '../../sandbox/state/actor.ts';
import type { CheckAnnotation } from '../../sandbox/state/check-entities.ts';
import type { Permissions } from '../../sandbox/state/entities.ts';
import { completeWorkflowRun, createWorkflowRun, reportJob } from '../../sandbox/state/workflow-runs.ts';
import { runStep, type StepEvent, type StepResult } from '../action/runner-harness.ts';
import { stepOn } from '../action/sandbox-step.ts';
import type { World } from './world.ts';

/** One job of a workflow, as far as it matters here. */
export interface Job {
  /** `.github/workflows/publish.yml` */
  readonly workflow: string;
  readonly job: string;
  readonly event: StepEvent;
  readonly headSha: string;
  readonly headBranch?: string;
  /** Of its GITHUB_TOKEN. */
  readonly permissions: Permissions;
  /** Steps in their order: the inputs of one that uses our Action, or anything else that a job does. */
  readonly steps: readonly (Readonly<Record<string, string>> | (() => Promise<void>))[];
}

export interface JobResult {
  readonly conclusion: 'success' | 'failure';
  /** Of the steps that ran our Action. */
  readonly steps: readonly StepResult[];
}

/**
 * A workflow run whose steps really run: our Action as its bundle, in a process of its own, with the token of the run. A step
 * that fails ends the job, and what GitHub shows of it is the job's check run with the annotations that were written.
 */
export async function runWorkflow(world: World, job: Job): Promise<JobResult> {
  const { store, acme } = world.sandbox;
  world.tick();
  const run = createWorkflowRun(store, asUser(acme.people.wanda), acme.repository, {
    path: job.workflow,
    event: job.event.name,
    headSha: job.headSha,
    ...(job.headBranch !== undefined && { headBranch: job.headBranch }),
  });
  reportJob(store, run, job.job, null);
  await world.settled();
  const steps: StepResult[] = [];
  let conclusion: JobResult['conclusion'] = 'success';
  for (const step of job.steps) {
    if (typeof step === 'function') {
      await step();
      continue;
    }
    const result = await runStep(stepOn(world.sandbox, job.permissions, { with: step, event: job.event }));
    steps.push(result);
    if (result.exitCode === 0) continue;
    conclusion = 'failure';
    break;
  }
  reportJob(store, run, job.job, conclusion, steps.flatMap(annotationsOf));
  completeWorkflowRun(store, run);
  await world.settled();
  return { conclusion, steps };
}

/** As GitHub keeps them: those without a file stand at the workflow. */
function annotationsOf({ annotations }: StepResult): CheckAnnotation[] {
  return annotations.map(({ level, title, message, file = '.github', line = 1 }) => ({
    path: file,
    start_line: line,
    end_line: line,
    annotation_level: level === 'error' ? 'failure' : level,
    message,
    title,
  }));
}
