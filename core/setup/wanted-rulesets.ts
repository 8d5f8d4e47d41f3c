import type { BypassActor, Rule, Ruleset } from './door-facts.ts';

/** By these names our rulesets are found again. */
export const branchRulesetName = 'Tutti: release branches';
export const tagRulesetName = 'Tutti: release tags';

export const gateCheck = 'launch-gate';

/**
 * Who may set a release tag: `check`, everybody who may push, on a commit that the gate has let through; `app`, the App
 * alone, with its command `release`, for which it needs `contents: write`.
 */
export type TagMode = 'check' | 'app';

/** Nobody deletes a release branch, rewrites it, or moves it to a commit that the App's gate has not let through. */
export function branchRuleset(appId: number, include: readonly string[]): Ruleset {
  return {
    name: branchRulesetName,
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include, exclude: [] } },
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      // A branch is made from a commit that no pull request has led to yet; what comes onto it is judged.
      requiredGate(appId, { strict: true, notOnCreate: true }),
    ],
  };
}

/**
 * Nobody moves or deletes a release tag. A new one is the release itself, so that the check is asked for on creation too;
 * GitHub takes it from the commit, which was pushed to a branch before (docs: available rules for rulesets).
 */
export function tagRuleset(appId: number, include: readonly string[], mode: TagMode): Ruleset {
  const own: BypassActor = { actor_id: appId, actor_type: 'Integration', bypass_mode: 'always' };
  return {
    name: tagRulesetName,
    target: 'tag',
    enforcement: 'active',
    bypass_actors: mode === 'app' ? [own] : [],
    conditions: { ref_name: { include, exclude: [] } },
    rules: [
      ...(mode === 'app' ? [{ type: 'creation' }] : []),
      { type: 'update' },
      { type: 'deletion' },
      requiredGate(appId, { strict: false, notOnCreate: false }),
    ],
  };
}

function requiredGate(
  appId: number,
  { strict, notOnCreate }: { readonly strict: boolean; readonly notOnCreate: boolean },
): Rule {
  return {
    type: 'required_status_checks',
    parameters: {
      do_not_enforce_on_create: notOnCreate,
      required_status_checks: [{ context: gateCheck, integration_id: appId }],
      strict_required_status_checks_policy: strict,
    },
  };
}
