/** Asks the rulesets before a ref changes, and records what they said. */

import type { SignedActor } from './actor.ts';
import { peel } from './annotated-tags.ts';
import type { Repository } from './entities.ts';
import { RuleViolations } from './errors.ts';
import { allows } from './plans.ts';
import { isFor } from './ref-patterns.ts';
import { bypassOf } from './rule-bypass.ts';
import { recordRuleSuite } from './rule-suites.ts';
import { type RefChange, violationOf } from './rule-violations.ts';
import type { RuleEvaluation, RuleSuite, Ruleset } from './ruleset-entities.ts';
import type { Store } from './store.ts';

interface Judged {
  readonly ruleset: Ruleset;
  readonly evaluations: readonly RuleEvaluation[];
}

function judge(store: Store, repository: Repository, ruleset: Ruleset, change: RefChange): Judged {
  const enforcement = ruleset.enforcement === 'evaluate' ? 'evaluate' : 'active';
  const commit = change.after === null ? null : peel(repository, change.after);
  const evaluations = ruleset.rules.map((rule) => {
    const details = violationOf(store, repository, rule, { ...change, after: commit });
    const result = details === null ? ('pass' as const) : ('fail' as const);
    return { ruleset, enforcement, type: rule.type, result, details } as const;
  });
  return { ruleset, evaluations };
}

/** Rulesets for that ref which are carried out or tried out; none where the plan has no rulesets. */
const rulesetsFor = (store: Store, repository: Repository, ref: string): readonly Ruleset[] =>
  allows(store, repository, 'rulesets')
    ? repository.rulesets.filter(
        (ruleset) => ruleset.enforcement !== 'disabled' && isFor(repository, ruleset, ref),
      )
    : [];

const failuresOf = (judged: readonly Judged[]): readonly RuleEvaluation[] =>
  judged.flatMap(({ evaluations }) => evaluations.filter(({ result }) => result === 'fail'));

const wordsOf = (judged: readonly Judged[]): readonly string[] => [
  ...new Set(failuresOf(judged).flatMap(({ details }) => details ?? [])),
];

/** What active rules would say of a change by somebody who may bypass nothing; empty where they allow it. */
export function ruleViolations(store: Store, repository: Repository, change: RefChange): readonly string[] {
  const active = rulesetsFor(store, repository, change.ref).filter(
    ({ enforcement }) => enforcement === 'active',
  );
  return wordsOf(active.map((ruleset) => judge(store, repository, ruleset, change)));
}

/**
 * To be called before any ref changes by somebody's hand. What was judged is kept as a rule suite, whether it was allowed or not;
 * rulesets that the actor is exempt from are not asked.
 *
 * @throws RuleViolations
 */
export function requireRules(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  change: RefChange,
): RuleSuite | null {
  const judged = rulesetsFor(store, repository, change.ref)
    .filter((ruleset) => bypassOf(store, actor, repository, ruleset) !== 'exempt')
    .map((ruleset) => judge(store, repository, ruleset, change));
  if (judged.length === 0) return null;
  const active = judged.filter(({ ruleset }) => ruleset.enforcement === 'active');
  const passes = ({ ruleset }: Judged): boolean => {
    const mode = bypassOf(store, actor, repository, ruleset);
    return mode === 'always' || (mode === 'pull_request' && change.via === 'pull_request');
  };
  const holding = active.filter((each) => !passes(each));
  const violations = wordsOf(holding);
  const bypassed = failuresOf(active).length > 0;
  const suite = recordRuleSuite(store, actor, repository, change, {
    result: violations.length > 0 ? 'fail' : bypassed ? 'bypass' : 'pass',
    evaluations: judged.flatMap(({ evaluations }) => evaluations),
  });
  if (violations.length > 0) throw new RuleViolations(violations);
  return suite;
}
