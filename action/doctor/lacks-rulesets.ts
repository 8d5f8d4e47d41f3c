import type { Known } from '../../octokit/known.ts';

/** GitHub says it in one sentence for rulesets and branch protection (github/branch-deploy#345). */
export function lacksRulesets(answer: Known<unknown>): boolean {
  return !answer.known && /upgrade to github/i.test(answer.why);
}
