/** GitHub says in one sentence that a plan has no rulesets and no branch protection (github/branch-deploy#345). */
export function isAbovePlan(answer: { readonly known: boolean; readonly why?: string }): boolean {
  return !answer.known && /upgrade to github/i.test(answer.why ?? '');
}

/**
 * Whether deployments cannot be held by an App here: in private repositories that takes an enterprise (docs: managing
 * environments for deployment). A plan that is not known, and a name that GitHub may invent, is tried.
 */
export function lacksEnvironmentRules(isPrivate: boolean, plan: string | null): boolean {
  return isPrivate && plan !== null && ['free', 'pro', 'team'].includes(plan);
}
