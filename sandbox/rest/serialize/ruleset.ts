import type { Repository, Ruleset, RulesetRule } from '../../state/entities.ts';
import { repositoryName, repositoryPage, repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

/** `repository-ruleset` as it stands in a list: without conditions and rules. */
export function serializeShortRuleset(view: View, repository: Repository, ruleset: Ruleset) {
  return {
    id: ruleset.id,
    node_id: ruleset.nodeId,
    name: ruleset.name,
    target: ruleset.target,
    source_type: 'Repository',
    source: repositoryName(view.store, repository),
    enforcement: ruleset.enforcement,
    created_at: ruleset.createdAt,
    updated_at: ruleset.createdAt,
    _links: {
      self: { href: `${repositoryUrl(view, repository)}/rulesets/${ruleset.id}` },
      html: { href: `${repositoryPage(view, repository)}/rules/${ruleset.id}` },
    },
  };
}

/** `repository-ruleset`. Who may bypass it is shown only to those who may change it. */
export function serializeRuleset(view: View, repository: Repository, ruleset: Ruleset) {
  return {
    ...serializeShortRuleset(view, repository, ruleset),
    conditions: { ref_name: { include: ruleset.include, exclude: [] } },
    rules: ruleset.rules.map(serializeRule),
  };
}

/** `repository-rule-detailed`: a rule and where it comes from. */
export function serializeDetailedRule(view: View, repository: Repository, rule: RulesetRule, from: Ruleset) {
  return {
    ...serializeRule(rule),
    ruleset_source_type: 'Repository',
    ruleset_source: repositoryName(view.store, repository),
    ruleset_id: from.id,
  };
}

/** `repository-rule`; what is not set has the values of GitHub's form for a new rule. */
function serializeRule(rule: RulesetRule) {
  const { type } = rule;
  if (type === 'required_status_checks') {
    const required = rule.requiredChecks.map(({ context, appId }) => ({
      context,
      ...(appId === null ? {} : { integration_id: appId }),
    }));
    const parameters = {
      do_not_enforce_on_create: false,
      required_status_checks: required,
      strict_required_status_checks_policy: rule.strict,
    };
    return { type, parameters };
  }
  if (type === 'merge_queue') return { type, parameters: MERGE_QUEUE };
  return type === 'pull_request' ? { type, parameters: PULL_REQUEST } : { type };
}

const MERGE_QUEUE = {
  check_response_timeout_minutes: 60,
  grouping_strategy: 'ALLGREEN',
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: 'MERGE',
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 5,
};

const PULL_REQUEST = {
  required_approving_review_count: 0,
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_review_thread_resolution: false,
};
