/** What rulesets said of each change they were asked about. https://docs.github.com/en/rest/repos/rule-suites */

import type { SignedActor } from './actor.ts';
import type { Repository } from './entities.ts';
import { NotFound } from './errors.ts';
import type { RefChange } from './rule-violations.ts';
import type { RuleSuite } from './ruleset-entities.ts';
import { type Store, timestamp } from './store.ts';

const ZERO_OID = '0'.repeat(40);

export function recordRuleSuite(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  { ref, before, after }: RefChange,
  { result, evaluations }: Pick<RuleSuite, 'result' | 'evaluations'>,
): RuleSuite {
  const tried = evaluations.filter(({ enforcement }) => enforcement === 'evaluate');
  const suite: RuleSuite = {
    id: store.nextId(),
    repositoryId: repository.id,
    actorId: actor.account.id,
    ref,
    before: before ?? ZERO_OID,
    after: after ?? ZERO_OID,
    pushedAt: timestamp(store),
    result,
    evaluationResult:
      tried.length === 0 ? null : tried.some((each) => each.result === 'fail') ? 'fail' : 'pass',
    evaluations,
  };
  store.ruleSuites.push(suite);
  return suite;
}

/** Newest first. */
export const ruleSuitesOf = (store: Store, repository: Repository): readonly RuleSuite[] =>
  store.ruleSuites.filter(({ repositoryId }) => repositoryId === repository.id).reverse();

/** @throws NotFound */
export function findRuleSuite(store: Store, repository: Repository, id: number): RuleSuite {
  const found = ruleSuitesOf(store, repository).find((suite) => suite.id === id);
  if (found === undefined) throw new NotFound();
  return found;
}
