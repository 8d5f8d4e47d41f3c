import { GITHUB_ACTIONS_APP_ID } from './actor.ts';
import type { Repository } from './entities.ts';
import { Unprocessable } from './errors.ts';
import { allows } from './plans.ts';
import type { BypassActor, Ruleset, RulesetRule } from './ruleset-entities.ts';
import { mustGet, type Store } from './store.ts';

/**
 * What GitHub refuses of a ruleset, in its words where they are known. Its errors are plain sentences here:
 * `{"message":"Validation Failed","errors":["Invalid rule 'required_status_checks': …"]}` (eclipse-csi/otterdog#473).
 *
 * @throws Unprocessable
 */
export function requireSound(store: Store, repository: Repository, ruleset: Ruleset): void {
  const others = repository.rulesets.filter(({ id }) => id !== ruleset.id);
  const errors = [
    // Words: github-community-projects/safe-settings#1047.
    ...(others.some(({ name }) => name === ruleset.name) ? ['Name must be unique'] : []),
    ...evaluateProblem(store, repository, ruleset),
    ...ruleset.bypassActors.flatMap((actor) => actorProblem(store, repository, ruleset, actor)),
    ...ruleset.rules.flatMap((rule) => ruleProblem(store, repository, ruleset, rule)),
  ];
  if (errors.length > 0) throw new Unprocessable('Validation Failed', errors);
}

/** OpenAPI: "`evaluate` is only available with GitHub Enterprise". The words are ours: GitHub's are not published. */
function evaluateProblem(store: Store, repository: Repository, { enforcement }: Ruleset): readonly string[] {
  return enforcement === 'evaluate' && !allows(store, repository, 'ruleset_evaluate')
    ? ['Enforcement evaluate is not available on this plan']
    : [];
}

/** An app must be installed for the repository's owner, and GitHub's own never is (artifact-keeper/artifact-keeper#4071). */
function actorProblem(
  store: Store,
  { ownerId }: Repository,
  { target }: Ruleset,
  { actorType, actorId, mode }: BypassActor,
): readonly string[] {
  // OpenAPI: "`pull_request` is only applicable to branch rulesets".
  if (mode === 'pull_request' && target !== 'branch')
    return ['Bypass mode pull_request is not valid for this target'];
  if (actorType === 'Integration') {
    const installed = [...store.installations.values()].some(
      ({ appId, accountId }) => appId === actorId && accountId === ownerId,
    );
    if (installed && actorId !== GITHUB_ACTIONS_APP_ID) return [];
    const name = (actorId === null ? undefined : store.apps.get(actorId)?.name) ?? String(actorId);
    return [`Actor ${name} integration must be part of the ruleset source or owner organization`];
  }
  if (actorType === 'Team') {
    const team = actorId === null ? undefined : store.teams.get(actorId);
    if (team?.organizationId === ownerId) return [];
    return [
      `Actor ${team?.name ?? String(actorId)} team must be part of the ruleset source or owner organization`,
    ];
  }
  const isPersonal = mustGet(store.accounts, ownerId, 'account').kind !== 'Organization';
  return actorType === 'OrganizationAdmin' && isPersonal
    ? ['Actor organization admin must be part of the ruleset source or owner organization']
    : [];
}

/** Rules that a target or a repository cannot have. A queue outside of organisations: `Invalid rule 'merge_queue': `. */
function ruleProblem(
  store: Store,
  repository: Repository,
  { target }: Ruleset,
  rule: RulesetRule,
): readonly string[] {
  const forBranches = rule.type === 'pull_request' || rule.type === 'merge_queue';
  if (forBranches && target !== 'branch') return [`Invalid rule '${rule.type}': `];
  if (rule.type === 'merge_queue' && !allows(store, repository, 'merge_queue'))
    return [`Invalid rule '${rule.type}': `];
  if (rule.type !== 'required_status_checks') return [];
  const unknown = rule.requiredChecks.some(({ appId }) => appId !== null && !store.apps.has(appId));
  // Minus one, which branch protection takes for "any source", is no integration either (apache/texera#5050).
  return unknown
    ? [`Invalid rule '${rule.type}': Invalid parameter ${rule.type}: Invalid integration ids`]
    : [];
}
