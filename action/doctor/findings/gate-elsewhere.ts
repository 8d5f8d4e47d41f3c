import { gateCheck } from '../facts.ts';
import { type Examination, found } from '../finding.ts';

/** The gate is required where nobody reports it. */
export const gateElsewhere: Examination = {
  code: 'gate-elsewhere',
  examine({ github, config }) {
    if (!github.known || !github.value.branches.known || config === null) return [];
    const { defaultBranch } = github.value.repository;
    const rules = github.value.branches.value.find(({ name }) => name === defaultBranch);
    const isRequired = rules?.checks.some(({ context }) => context === gateCheck) === true;
    if (!isRequired || rules.isRelease) return [];
    return found('broken', {
      what: `\`${gateCheck}\` is required on \`${defaultBranch}\`, which is no release branch.`,
      why: 'Nobody reports it there, and every pull request waits for ever.',
      fix: `Take \`${defaultBranch}\` out of the rule, or add it to \`release.branches\`.`,
    });
  },
};
