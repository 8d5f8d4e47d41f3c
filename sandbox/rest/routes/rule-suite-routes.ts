import { json, list } from '../../http/answer.ts';
import { guarded, type RequestContext, type Route, route } from '../../http/route.ts';
import type { Repository } from '../../state/entities.ts';
import { requirePermission } from '../../state/permissions.ts';
import { requireFeature } from '../../state/plans.ts';
import { findRuleSuite, ruleSuitesOf } from '../../state/rule-suites.ts';
import type { RuleSuite } from '../../state/ruleset-entities.ts';
import { serializeRuleSuite, serializeWholeRuleSuite } from '../serialize/rule-suite.ts';
import { idAt, repositoryAt } from './place.ts';

const READ = guarded('administration');

/** https://docs.github.com/en/rest/repos/rule-suites */
export const ruleSuiteRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/rulesets/rule-suites', READ, (context) => {
    const repository = administered(context);
    const since = sinceIn(context);
    const found = ruleSuitesOf(context.store, repository).filter(
      (suite) => Date.parse(suite.pushedAt) >= since && fits(context, suite),
    );
    return list(found, (suite) => serializeRuleSuite(context, repository, suite));
  }),
  route('GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}', READ, (context) => {
    const repository = administered(context);
    const suite = findRuleSuite(context.store, repository, idAt(context, 'rule_suite_id'));
    return json(serializeWholeRuleSuite(context, repository, suite));
  }),
];

/** People need the role that may edit rulesets; apps "Administration" to read. */
function administered(context: RequestContext): Repository {
  const repository = repositoryAt(context);
  const need = { app: ['administration'], level: 'read', role: 'admin' } as const;
  requirePermission(context.store, context.actor, repository, need);
  requireFeature(context.store, repository, 'rulesets');
  return repository;
}

const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 7 * 24, month: 30 * 24 };

/** A day where nothing is asked for, as GitHub's default. */
function sinceIn({ store, query }: RequestContext): number {
  return store.clock.now().getTime() - (HOURS[query['time_period'] ?? 'day'] ?? 24) * 3_600_000;
}

function fits({ store, query }: RequestContext, suite: RuleSuite): boolean {
  const {
    ref,
    actor_name: actor,
    rule_suite_result: result = 'all',
    evaluate_status: status = 'all',
  } = query;
  const login = store.accounts.get(suite.actorId)?.login;
  const named = ref === undefined || suite.ref === ref || suite.ref.endsWith(`/${ref}`);
  const tried = suite.evaluationResult !== null;
  return (
    named &&
    (actor === undefined || login === actor) &&
    (result === 'all' || suite.result === result) &&
    (status === 'all' || tried === (status === 'evaluate'))
  );
}
