import { created, json, list, noContent } from '../../http/answer.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import type { Repository } from '../../state/entities.ts';
import { requireFeature } from '../../state/plans.ts';
import { createRuleset, deleteRuleset, findRuleset, rulesFor, updateRuleset } from '../../state/rulesets.ts';
import { serializeDetailedRule, serializeRuleset, serializeShortRuleset } from '../serialize/ruleset.ts';
import { idAt, repositoryAt, signedActor } from './place.ts';
import { newRulesetIn, rulesetPatchIn } from './ruleset-body.ts';

const READ = reads('metadata');
const WRITE = writes('administration');

/** https://docs.github.com/en/rest/repos/rules */
export const rulesetRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/rules/branches/{branch}', READ, (context) => {
    const repository = ruledRepository(context);
    return list(rulesFor(repository, context.params['branch'] ?? ''), ({ rule, ruleset }) =>
      serializeDetailedRule(context, repository, rule, ruleset),
    );
  }),
  route('GET /repos/{owner}/{repo}/rulesets', READ, (context) => {
    const repository = ruledRepository(context);
    const targets = context.query['targets']?.split(',');
    const found = repository.rulesets.filter(({ target }) => targets?.includes(target) ?? true);
    return list(found, (ruleset) => serializeShortRuleset(context, repository, ruleset));
  }),
  route('POST /repos/{owner}/{repo}/rulesets', WRITE, (context) => {
    const repository = repositoryAt(context);
    const ruleset = createRuleset(
      context.store,
      signedActor(context),
      repository,
      newRulesetIn(context.body),
    );
    return created(serializeRuleset(context, context.actor, repository, ruleset));
  }),
  route('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', READ, (context) => {
    const repository = ruledRepository(context);
    const ruleset = findRuleset(repository, idAt(context, 'ruleset_id'));
    return json(serializeRuleset(context, context.actor, repository, ruleset));
  }),
  route('PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}', WRITE, (context) => {
    const repository = repositoryAt(context);
    const id = idAt(context, 'ruleset_id');
    const patch = rulesetPatchIn(context.body);
    const ruleset = updateRuleset(context.store, signedActor(context), repository, id, patch);
    return json(serializeRuleset(context, context.actor, repository, ruleset));
  }),
  route('DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}', WRITE, (context) => {
    deleteRuleset(context.store, signedActor(context), repositoryAt(context), idAt(context, 'ruleset_id'));
    return noContent();
  }),
];

/** @throws Forbidden where the plan has no rulesets */
function ruledRepository(context: RequestContext): Repository {
  const repository = repositoryAt(context);
  requireFeature(context.store, repository, 'rulesets');
  return repository;
}
