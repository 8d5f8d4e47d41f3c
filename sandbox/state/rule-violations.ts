/** What a rule says of one change of a ref. https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets */

import type { Repository } from './entities.ts';
import { isAncestor } from './history.ts';
import { describeBlockers, evaluateChecks } from './required-checks.ts';
import { missingDeployments } from './required-deployments.ts';
import type { RulesetRule } from './ruleset-entities.ts';
import type { Store } from './store.ts';

export interface RefChange {
  /** Full name. */
  readonly ref: string;
  /** `null`: it is created. */
  readonly before: string | null;
  /** `null`: it is deleted. */
  readonly after: string | null;
  /** What was there is not in what comes. */
  readonly forced: boolean;
  /** Merging a pull request is judged by the head of its branch: `after` is that head. */
  readonly via: 'push' | 'pull_request' | 'merge_queue';
}

type RuleOf<Type extends RulesetRule['type']> = Extract<RulesetRule, { readonly type: Type }>;

/**
 * GitHub's words for what the rule does not allow, `null` where it allows the change. Sources: "Cannot create ref due to creations
 * being restricted." googleapis/release-please-action#1194; "Cannot update this protected ref."
 * opensearch-project/opensearch-api-specification#1193; "Changes must be made through a pull request." gleam-lang/gleam#6080;
 * the others as GitHub's git server prints them.
 */
export function violationOf(
  store: Store,
  repository: Repository,
  rule: RulesetRule,
  change: RefChange,
): string | null {
  const kind = change.ref.startsWith('refs/tags/') ? 'tag' : 'branch';
  const updates = change.before !== null && change.after !== null;
  switch (rule.type) {
    case 'creation':
      return change.before === null ? 'Cannot create ref due to creations being restricted.' : null;
    case 'update':
      return updates ? 'Cannot update this protected ref.' : null;
    case 'deletion':
      return change.after === null ? `Cannot delete this ${kind}` : null;
    case 'non_fast_forward':
      return change.forced ? `Cannot force-push to this ${kind}` : null;
    case 'pull_request':
      return updates ? pullRequestViolation(rule, change) : null;
    case 'merge_queue':
      return updates && change.via !== 'merge_queue' ? 'Changes must be made through the merge queue' : null;
    case 'required_status_checks':
      return checksViolation(store, repository, rule, change);
    case 'required_deployments':
      return deploymentsViolation(store, repository, rule, change);
  }
}

/** There are no reviews here, so that a rule that asks for some is never satisfied. */
function pullRequestViolation({ parameters }: RuleOf<'pull_request'>, { via }: RefChange): string | null {
  if (via === 'push') return 'Changes must be made through a pull request.';
  const needed = parameters?.required_approving_review_count ?? 0;
  if (needed === 0 || via === 'merge_queue') return null;
  return `At least ${needed} approving review${needed === 1 ? ' is' : 's are'} required by reviewers with write access.`;
}

function checksViolation(
  store: Store,
  repository: Repository,
  rule: RuleOf<'required_status_checks'>,
  { before, after, via }: RefChange,
): string | null {
  if (after === null || (before === null && rule.doNotEnforceOnCreate === true)) return null;
  const blockers = describeBlockers(evaluateChecks(store, repository, after, rule.requiredChecks));
  if (blockers !== null) return blockers;
  const behind = via === 'pull_request' && before !== null && !isAncestor(repository, before, after);
  return rule.strict && behind ? 'Head branch is out of date. Review and try the merge again.' : null;
}

/** Words: "Missing successful active github-pages deployment." as GitHub's merge box and git server have them. */
function deploymentsViolation(
  store: Store,
  repository: Repository,
  rule: RuleOf<'required_deployments'>,
  { after }: RefChange,
): string | null {
  if (after === null) return null;
  const missing = missingDeployments(store, repository, after, rule.environments);
  if (missing.length === 0) return null;
  return `Missing successful active ${missing.join(' and ')} deployment${missing.length === 1 ? '' : 's'}.`;
}
