import { gateCheck } from '../facts.ts';
import { type Examination, fine, found, named } from '../finding.ts';
import { isPinned } from '../is-pinned.ts';
import type { WorkflowJob } from '../parse-workflow.ts';

/** A job that is called as the gate is, and is not. */
export const lookAlike: Examination = {
  code: 'look-alike',
  examine(facts) {
    const { checkout } = facts;
    if (checkout === null) return [];
    const paths = checkout.workflows.filter(({ jobs }) => jobs.some(isLookAlike)).map(({ path }) => path);
    if (paths.length === 0) return fine(`No job is called \`${gateCheck}\` without being it.`);
    const harmless = isPinned(facts);
    return found(
      harmless ? 'attention' : 'broken',
      {
        what: `A job in ${named(paths)} is called \`${gateCheck}\`, and does not run the gate.`,
        why: harmless
          ? 'It counts for nothing, because the check is taken from the App alone; but people will take it for the gate.'
          : 'GitHub compares names only: this job turns the required check green.',
        fix: 'Give the job another name.',
      },
      { file: paths[0] ?? '' },
    );
  },
};

/** Also a check per persona, `launch-gate / builder`. */
function isLookAlike({ name, commands }: WorkflowJob): boolean {
  return (name === gateCheck || name.startsWith(`${gateCheck} / `)) && !commands.includes('gate');
}
