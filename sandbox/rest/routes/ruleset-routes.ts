import { json, list } from '../../http/answer.ts';
import { ApiError } from '../../http/api-error.ts';
import { type RequestContext, type Route, reads, route } from '../../http/route.ts';
import type { Repository } from '../../state/entities.ts';
import { NotFound } from '../../state/errors.ts';
import { rulesFor } from '../../state/rulesets.ts';
import { mustGet } from '../../state/store.ts';
import { isOrganization } from '../serialize/association.ts';
import { serializeDetailedRule, serializeRuleset, serializeShortRuleset } from '../serialize/ruleset.ts';
import { idAt, repositoryAt } from './place.ts';

const READ = reads('metadata');

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
    return list(repository.rulesets, (ruleset) => serializeShortRuleset(context, repository, ruleset));
  }),
  route('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', READ, (context) => {
    const repository = ruledRepository(context);
    const found = repository.rulesets.find(({ id }) => id === idAt(context, 'ruleset_id'));
    if (found === undefined) throw new NotFound();
    return json(serializeRuleset(context, repository, found));
  }),
];

/** @throws ApiError 403 where the plan has no rulesets, in GitHub's words (github/branch-deploy#345). */
function ruledRepository(context: RequestContext): Repository {
  const repository = repositoryAt(context);
  const owner = mustGet(context.store.accounts, repository.ownerId, 'account');
  const free = isOrganization(owner) && owner.plan === 'free';
  if (!repository.private || !free) return repository;
  throw new ApiError(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.');
}
