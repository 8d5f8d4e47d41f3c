import { type DoctorFacts, gateCheck } from '../facts.ts';
import { type Examination, type Finding, found } from '../finding.ts';
import { isPinned } from '../is-pinned.ts';
import type { WorkflowFile, WorkflowJob } from '../parse-workflow.ts';

/** A job that is the gate, and that GitHub counts as success though it asked nothing. */
export const gateSkippable: Examination = {
  code: 'gate-skippable',
  examine(facts) {
    return (facts.checkout?.workflows ?? []).flatMap((workflow) =>
      workflow.jobs
        .filter(({ commands }) => commands.includes('gate'))
        .flatMap((job) => judge(facts, workflow, job)),
    );
  },
};

function judge(facts: DoctorFacts, { path }: WorkflowFile, job: WorkflowJob): readonly Finding[] {
  const place = { file: path };
  if (job.gateIsOptional)
    return found(
      'broken',
      {
        what: `The gate in the job \`${job.name}\` of \`${path}\` may fail or be left out, and the job succeeds.`,
        why: '`continue-on-error`, or an `if:` at the step, makes its answer count for nothing.',
        fix: 'Take it out; conditions belong to the trigger of the workflow.',
      },
      place,
    );
  const why = whySkipped(job);
  if (why === null || job.name !== gateCheck || isPinned(facts)) return [];
  return found(
    'broken',
    {
      what: `The job \`${job.name}\` in \`${path}\` can be skipped: ${why}.`,
      why: 'GitHub counts a required check as passed where its job was skipped.',
      fix: 'Write `if: always()` at the job, and put conditions on the trigger of the workflow.',
    },
    place,
  );
}

/** docs: troubleshooting required status checks, "Handling skipped but required checks" */
function whySkipped({ condition, needs }: WorkflowJob): string | null {
  if (/\balways\s*\(\s*\)/.test(condition)) return null;
  if (condition !== '') return 'it has an `if:`';
  return needs.length > 0 ? 'it needs other jobs, and is skipped where one of them fails' : null;
}
