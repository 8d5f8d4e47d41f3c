/** GitHub says in one sentence that a plan has no rulesets and no branch protection (github/branch-deploy#345). */
export function isAbovePlan(answer: { readonly known: boolean; readonly why?: string }): boolean {
  return !answer.known && /upgrade to github/i.test(answer.why ?? '');
}
