import { isAbovePlan } from '../../../core/setup/above-plan.ts';
import { type Examination, fine, found } from '../finding.ts';

/** Whether GitHub enforces anything here at all. */
export const plan: Examination = {
  code: 'plan',
  examine({ github }) {
    if (!github.known) return [];
    const { branches, repository } = github.value;
    if (isAbovePlan(branches))
      return found('attention', {
        what: 'Advisory only: GitHub enforces no rules in this repository.',
        why: 'It is private, and its plan has neither rulesets nor branch protection. The gate is shown, and anybody may merge.',
        fix: 'Make the repository public, or take a plan that has rulesets (Pro, Team or Enterprise).',
      });
    if (branches.known)
      return fine(`GitHub enforces rules in this ${repository.isPrivate ? 'private' : 'public'} repository.`);
    return found('unknown', {
      what: 'Whether GitHub enforces rules here is not known.',
      why: `${branches.why}.`,
      fix: 'Give the token `contents: read` and `metadata: read`.',
    });
  },
};
