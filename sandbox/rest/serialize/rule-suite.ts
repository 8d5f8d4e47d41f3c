import type { Repository } from '../../state/entities.ts';
import type { RuleEvaluation, RuleSuite } from '../../state/ruleset-entities.ts';
import type { View } from './view.ts';

/** One of `rule-suites`. */
export function serializeRuleSuite({ store }: View, repository: Repository, suite: RuleSuite) {
  return {
    id: suite.id,
    actor_id: suite.actorId,
    actor_name: store.accounts.get(suite.actorId)?.login ?? 'ghost',
    before_sha: suite.before,
    after_sha: suite.after,
    ref: suite.ref,
    repository_id: repository.id,
    repository_name: repository.name,
    pushed_at: suite.pushedAt,
    result: suite.result,
    ...(suite.evaluationResult === null ? {} : { evaluation_result: suite.evaluationResult }),
  };
}

/** `rule-suite` */
export function serializeWholeRuleSuite(view: View, repository: Repository, suite: RuleSuite) {
  return {
    ...serializeRuleSuite(view, repository, suite),
    rule_evaluations: suite.evaluations.map(serializeEvaluation),
  };
}

function serializeEvaluation({ ruleset, enforcement, type, result, details }: RuleEvaluation) {
  const rule_source = { type: 'ruleset', id: ruleset.id, name: ruleset.name };
  return { rule_source, enforcement, result, rule_type: type, details };
}
