import { toRefPatternsOf } from '../../../core/setup/to-ref-patterns.ts';
import type { BranchRules } from '../../../octokit/read-branch-rules.ts';
import { gateCheck } from '../facts.ts';
import { type Examination, type Finding, fine, found, named } from '../finding.ts';

/** Whether GitHub requires the gate wherever `release.branches` says that there is one. */
export const gateRequired: Examination = {
  code: 'gate-required',
  examine({ github, config }) {
    if (!github.known || !github.value.branches.known) return [];
    if (config === null)
      return found('unknown', {
        what: 'Which branches are release branches is not known.',
        why: 'The config says it.',
        fix: 'Mend the config first.',
      });
    const release = github.value.branches.value.filter(({ isRelease }) => isRelease);
    const open = release.filter(({ checks }) => !checks.some(({ context }) => context === gateCheck));
    if (open.length === 0) return fine(`\`${gateCheck}\` is required on all release branches.`);
    return judge(open, open.length === release.length, config.release.branches);
  },
};

function judge(open: readonly BranchRules[], all: boolean, patterns: readonly string[]): readonly Finding[] {
  const existing = open.filter(({ exists }) => exists).map(({ name }) => name);
  const fix = `Run \`tutti setup\`; or in the settings, under rules, make a branch ruleset for ${named(toRefPatternsOf(patterns, 'branch').patterns.map(withoutPrefix))} that requires the status check \`${gateCheck}\`, with the App as its source.`;
  if (all || existing.length > 0)
    return found('broken', {
      what:
        existing.length > 0
          ? `\`${gateCheck}\` is not required on ${named(existing)}.`
          : `\`${gateCheck}\` is required on no release branch.`,
      why: 'The gate is shown there, and anybody who may push can merge past it.',
      fix,
    });
  return found('attention', {
    what: `\`${gateCheck}\` would not be required on a new branch such as ${named(open.slice(0, 1).map(({ name }) => name))}.`,
    why: 'The config gates every branch of that pattern; GitHub’s rules stop earlier, or are branch protection, which does not tell.',
    fix,
  });
}

function withoutPrefix(pattern: string): string {
  return pattern.replace('refs/heads/', '');
}
