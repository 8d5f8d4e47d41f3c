/**
 * What an account pays for, and which protections a repository has by that.
 * https://docs.github.com/en/get-started/learning-about-github/githubs-plans
 */

import type { Account, Plan, Repository } from './entities.ts';
import { Forbidden } from './errors.ts';
import { mustGet, type Store } from './store.ts';

/**
 * - `rulesets`, `branch_protection`: public repositories on every plan, private ones from Pro and Team on (docs: about rulesets,
 *   about protected branches).
 * - `ruleset_evaluate`: enterprises alone (OpenAPI, `repository-rule-enforcement`).
 * - `merge_queue`: public repositories of an organisation, or private ones of an enterprise (docs: managing a merge queue).
 * - `environments`: private ones from Pro and Team on; `environment_protection` (reviewers, wait timer, custom rules) in
 *   private ones of enterprises alone (docs: managing environments for deployment).
 */
export type PlanFeature =
  | 'rulesets'
  | 'branch_protection'
  | 'ruleset_evaluate'
  | 'merge_queue'
  | 'environments'
  | 'environment_protection';

const inPrivate: Readonly<Record<Exclude<PlanFeature, 'ruleset_evaluate'>, readonly Plan[]>> = {
  rulesets: ['pro', 'team', 'enterprise'],
  branch_protection: ['pro', 'team', 'enterprise'],
  merge_queue: ['enterprise'],
  environments: ['pro', 'team', 'enterprise'],
  environment_protection: ['enterprise'],
};

/** The plan of whoever owns the repository. */
export const planOf = (store: Store, repository: Repository): Plan =>
  mustGet(store.accounts, repository.ownerId, 'account').plan;

/** Whether the repository has that feature, by its owner, its visibility and its owner's plan. */
export function allows(store: Store, repository: Repository, feature: PlanFeature): boolean {
  const owner = mustGet(store.accounts, repository.ownerId, 'account');
  if (feature === 'ruleset_evaluate') return owner.plan === 'enterprise';
  if (feature === 'merge_queue' && owner.kind !== 'Organization') return false;
  return !repository.private || inPrivate[feature].includes(owner.plan);
}

/** GitHub's words where a plan has no rulesets and no branch protection (github/branch-deploy#345). */
const UPGRADE = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';

/** @throws Forbidden where the plan does not have it, in GitHub's words for rulesets and branch protection. */
export function requireFeature(store: Store, repository: Repository, feature: PlanFeature): void {
  if (!allows(store, repository, feature)) throw new Forbidden(UPGRADE);
}

/** Whoever owned something that the new plan lacks keeps it, and it holds nothing back. */
export function setPlan(_store: Store, account: Account, plan: Plan): void {
  account.plan = plan;
}
