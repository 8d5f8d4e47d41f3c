import type { Actor } from '../../state/actor.ts';
import type { Repository } from '../../state/entities.ts';
import { bypassOf } from '../../state/rule-bypass.ts';
import {
  MERGE_QUEUE_DEFAULTS,
  PULL_REQUEST_DEFAULTS,
  type Ruleset,
  type RulesetRule,
} from '../../state/ruleset-entities.ts';
import { maySeeBypass } from '../../state/rulesets.ts';
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
    updated_at: ruleset.updatedAt,
    _links: {
      self: { href: `${repositoryUrl(view, repository)}/rulesets/${ruleset.id}` },
      html: { href: `${repositoryPage(view, repository)}/rules/${ruleset.id}` },
    },
  };
}

/** `repository-ruleset`. Who may bypass it is shown only to those who may change it. */
export function serializeRuleset(view: View, actor: Actor, repository: Repository, ruleset: Ruleset) {
  const bypassActors = ruleset.bypassActors.map(({ actorId, actorType, mode }) => ({
    actor_id: actorId,
    actor_type: actorType,
    bypass_mode: mode,
  }));
  const mode = bypassOf(view.store, actor, repository, ruleset);
  return {
    ...serializeShortRuleset(view, repository, ruleset),
    conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: ruleset.rules.map(serializeRule),
    ...(maySeeBypass(view.store, actor, repository) ? { bypass_actors: bypassActors } : {}),
    current_user_can_bypass: mode === 'pull_request' ? 'pull_requests_only' : (mode ?? 'never'),
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

/** `repository-rule` */
function serializeRule(rule: RulesetRule) {
  const { type } = rule;
  switch (type) {
    case 'required_status_checks': {
      const required = rule.requiredChecks.map(({ context, appId }) => ({
        context,
        ...(appId === null ? {} : { integration_id: appId }),
      }));
      const parameters = {
        do_not_enforce_on_create: rule.doNotEnforceOnCreate ?? false,
        required_status_checks: required,
        strict_required_status_checks_policy: rule.strict,
      };
      return { type, parameters };
    }
    case 'required_deployments':
      return { type, parameters: { required_deployment_environments: rule.environments } };
    case 'pull_request':
      return { type, parameters: rule.parameters ?? PULL_REQUEST_DEFAULTS };
    case 'merge_queue':
      return { type, parameters: rule.parameters ?? MERGE_QUEUE_DEFAULTS };
    case 'update':
      return rule.allowsFetchAndMerge === undefined
        ? { type }
        : { type, parameters: { update_allows_fetch_and_merge: rule.allowsFetchAndMerge } };
    case 'creation':
    case 'deletion':
    case 'non_fast_forward':
      return { type };
  }
}
