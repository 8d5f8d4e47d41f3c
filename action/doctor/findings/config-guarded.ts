import { configPath } from '../../validate/read-checkout.ts';
import { type Examination, fine, found } from '../finding.ts';

/** Rules that keep a commit from getting onto a branch just so. */
const guards = new Set(['pull_request', 'required_status_checks', 'update', 'merge_queue']);

/** Who may push to the default branch decides what the gate asks for. */
export const configGuarded: Examination = {
  code: 'config-guarded',
  examine({ github }) {
    if (!github.known || !github.value.branches.known) return [];
    const { defaultBranch } = github.value.repository;
    const branch = github.value.branches.value.find(({ name, exists }) => exists && name === defaultBranch);
    if (branch === undefined) return [];
    if (branch.isProtected || branch.rules.some((type) => guards.has(type)))
      return fine(`\`${defaultBranch}\`, where the config stands, has rules of its own.`);
    return found('attention', {
      what: `Anybody who may push can change the config on \`${defaultBranch}\`.`,
      why: `\`${configPath}\` says who owns a persona and what must be true, and it counts at once.`,
      fix: `Require a pull request for \`${defaultBranch}\`, and a review of \`${configPath}\` with a \`CODEOWNERS\` line.`,
    });
  },
};
