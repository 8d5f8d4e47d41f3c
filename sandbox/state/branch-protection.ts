/** Protected branches: which checks a commit needs before the branch may point at it. */

import type { SignedActor } from './actor.ts';
import type { BranchProtection, Repository } from './entities.ts';
import { Forbidden, Unprocessable } from './errors.ts';
import { may, requirePermission } from './permissions.ts';
import { requireFeature } from './plans.ts';
import { describeBlockers, evaluateChecks, protectionOf } from './required-checks.ts';
import type { RequiredCheck } from './ruleset-entities.ts';
import type { Store } from './store.ts';

const ADMINISTRATION = { app: ['administration'], level: 'write', role: 'admin' } as const;

export function protectBranch(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  branch: string,
  rules: {
    readonly requiredChecks: readonly RequiredCheck[];
    readonly strict?: boolean;
    readonly enforceAdmins?: boolean;
  },
): BranchProtection {
  requirePermission(store, actor, repository, ADMINISTRATION);
  requireFeature(store, repository, 'branch_protection');
  const { requiredChecks, strict = false, enforceAdmins = false } = rules;
  const protection = { branch, requiredChecks, strict, enforceAdmins };
  repository.protections.set(branch, protection);
  return protection;
}

export function unprotectBranch(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  branch: string,
): void {
  requirePermission(store, actor, repository, ADMINISTRATION);
  repository.protections.delete(branch);
}

/** Administrators pass classic branch protection unless it says otherwise. https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#do-not-allow-bypassing-the-above-settings */
export function bypasses(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  protection: BranchProtection,
): boolean {
  return !protection.enforceAdmins && actor.kind === 'user' && may(store, actor, repository, ADMINISTRATION);
}

/**
 * A push to a protected branch: never by force, and only commits whose required checks have passed.
 * @throws Unprocessable for a forced push
 * @throws Forbidden where a required check is missing, in the words GitHub's git server uses
 */
export function requirePushAllowed(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  branch: string,
  oid: string,
  forced: boolean,
): void {
  const protection = protectionOf(store, repository, branch);
  if (protection === undefined) return;
  if (forced) throw new Unprocessable('Cannot force-push to this branch');
  if (bypasses(store, actor, repository, protection)) return;
  const blockers = describeBlockers(evaluateChecks(store, repository, oid, protection.requiredChecks));
  if (blockers !== null) throw new Forbidden(blockers);
}
