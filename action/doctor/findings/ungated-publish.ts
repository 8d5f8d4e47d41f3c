import type { DoctorFacts } from '../facts.ts';
import { type Examination, found } from '../finding.ts';
import type { WorkflowFile, WorkflowJob } from '../parse-workflow.ts';

/** A job that releases something and asks nobody. */
export const ungatedPublish: Examination = {
  code: 'ungated-publish',
  examine(facts) {
    return (facts.checkout?.workflows ?? []).flatMap((workflow) =>
      workflow.jobs
        .filter((job) => job.publishes !== null && !isHeld(facts, workflow, job))
        .flatMap((job) =>
          found(
            'attention',
            {
              what: `The job \`${job.name}\` in \`${workflow.path}\` publishes with \`${job.publishes?.by ?? ''}\`, and asks no gate.`,
              why:
                job.needs.length > 0 && runsAnyway(job)
                  ? anyway
                  : 'Whoever can start it releases, whatever stands open.',
              fix: 'Let it need a job with `command: gate`, or give it an `environment:` of `release.environments`.',
            },
            { file: workflow.path },
          ),
        ),
    );
  },
};

const anyway = 'Its `if:` lets it run also where what it needs has failed.';

function isHeld(facts: DoctorFacts, workflow: WorkflowFile, job: WorkflowJob): boolean {
  const environments = (facts.config?.release.environments ?? []).map((name) => name.toLowerCase());
  if (job.environment !== null && environments.includes(job.environment.toLowerCase())) return true;
  if (job.publishes?.after.includes('gate') === true && !job.gateIsOptional) return true;
  return !runsAnyway(job) && needed(workflow, job).some((other) => isGate(facts, other));
}

/** `always()`, `failure()` and `cancelled()` take the place of the `success()` that is meant where nothing is written (docs: expressions). */
function runsAnyway({ condition }: WorkflowJob): boolean {
  return /\b(?:always|failure|cancelled)\s*\(/.test(condition);
}

/** Jobs that must have succeeded before; behind one that runs anyway nothing counts. */
function needed(
  workflow: WorkflowFile,
  job: WorkflowJob,
  seen: ReadonlySet<string> = new Set(),
): readonly WorkflowJob[] {
  const direct = workflow.jobs.filter(({ id }) => job.needs.includes(id) && !seen.has(id));
  const known = new Set([...seen, ...direct.map(({ id }) => id)]);
  return direct.flatMap((one) => [one, ...(runsAnyway(one) ? [] : needed(workflow, one, known))]);
}

/** A job that runs the gate, or calls a workflow of this repository that does. */
function isGate({ checkout }: DoctorFacts, { commands, calls, gateIsOptional }: WorkflowJob): boolean {
  if (gateIsOptional) return false;
  const called = checkout?.workflows.find(({ path }) => path === calls);
  return (
    commands.includes('gate') ||
    called?.jobs.some((job) => job.commands.includes('gate') && !job.gateIsOptional) === true
  );
}
